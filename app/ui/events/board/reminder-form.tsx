import { useTexts } from '~/i18n'
import { ErrorSummary } from '../../error-summary'
import { FormActions, type FormAnswer } from '../../form'
import { Form } from '../../router'

type ReminderFormProps = {
  digest: string
  formKey: string
  due: number
  byMail: boolean
  answer: FormAnswer | null | undefined
  cancel: string
}

/** The one confirmation before reminders leave. */
export function ReminderForm({ digest, formKey, due, byMail, answer, cancel }: ReminderFormProps) {
  const t = useTexts()
  const problems = Object.values(answer?.theirs ? {} : (answer?.result.error ?? {}))
    .flatMap((texts) => texts ?? [])
    .map((text) => ({ text }))
  return (
    <>
      <ErrorSummary problems={problems} answer={answer ?? undefined} />
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="digest" value={digest} />
        <input type="hidden" name="formKey" value={formKey} />
        {byMail ? null : <p className="text-sm text-muted">{t.invitations.sending.handNote}</p>}
        <FormActions
          save={byMail ? t.board.chase.send(due) : t.invitations.sending.byHand(due)}
          cancel={cancel}
        />
      </Form>
    </>
  )
}
