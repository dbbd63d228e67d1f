import type { NewInvitations } from '~/domain/invitations/invitation-schema.server'
import { useTexts } from '~/i18n'
import { FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { TokenField } from '../token-field'

type InviteeFormProps = { answer: FormAnswer | null | undefined; formKey: string; cancel: string }

/** Puts persons and posts on the list of invitations. */
export function InviteeForm({ answer, formKey, cancel }: InviteeFormProps) {
  const t = useTexts().invitations
  const record = useRecordForm<NewInvitations>({ lastResult: answer })
  const { fields } = record
  return (
    <RecordForm record={record} formKey={formKey} labels={{ people: t.people, posts: t.posts }}>
      <FormPart title={t.caption} text={t.addHint}>
        <TokenField
          kind="person"
          name="people"
          field={fields.people}
          linesField={fields.peopleLines}
          label={t.people}
          hint={t.peopleHint}
          linesHint={t.peopleLines}
          autoFocus
        />
        <TokenField
          kind="post"
          name="posts"
          field={fields.posts}
          linesField={fields.postsLines}
          label={t.posts}
          hint={t.postsHint}
          linesHint={t.postsLines}
        />
      </FormPart>
      <FormActions save={t.save} cancel={cancel} />
    </RecordForm>
  )
}
