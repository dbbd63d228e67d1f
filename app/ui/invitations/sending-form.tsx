import { useTexts } from '~/i18n'
import { Checkbox } from '../choice'
import { ErrorSummary } from '../error-summary'
import { FormActions, type FormAnswer } from '../form'
import { Form } from '../router'

type SendingFormProps = {
  digest: string
  formKey: string
  /** How many are sent in any case, and how many only know new details. */
  due: number
  details: number
  byMail: boolean
  answer: FormAnswer | null | undefined
  cancel: string
}

/** The one confirmation before anything leaves: of exactly what stands above it. */
export function SendingForm({ digest, formKey, due, details, byMail, answer, cancel }: SendingFormProps) {
  const t = useTexts().invitations.sending
  const count = due || details
  const problems = Object.values(answer?.theirs ? {} : (answer?.result.error ?? {}))
    .flatMap((texts) => texts ?? [])
    .map((text) => ({ text }))
  return (
    <>
      <ErrorSummary problems={problems} answer={answer ?? undefined} />
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="digest" value={digest} />
        <input type="hidden" name="formKey" value={formKey} />
        {details > 0 && due > 0 ? <Checkbox name="includeDetails" label={t.details(details)} /> : null}
        {details > 0 && due === 0 ? <input type="hidden" name="includeDetails" value="on" /> : null}
        {byMail ? null : <p className="text-sm text-muted">{t.handNote}</p>}
        <FormActions save={byMail ? t.byMail(count) : t.byHand(count)} cancel={cancel} />
      </Form>
    </>
  )
}
