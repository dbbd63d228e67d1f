import type { FollowUpConcerns } from '~/domain/follow-ups/follow-up-concerns'
import type { FollowUpFormValues, FollowUpOrigin } from '~/domain/follow-ups/start-follow-up-form.server'
import { useTexts } from '~/i18n'
import { Checkbox, Select } from '../choice'
import { TextArea, TextInput } from '../field'
import { FieldRow, FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { Notice } from '../notice'
import { Link } from '../router'
import { Concerned } from './concerned'

type FollowUpFormProps = {
  answer?: FormAnswer | null
  values: FollowUpFormValues
  owners: { id: string; name: string; detail: string }[]
  origin: FollowUpOrigin | null
  concerns?: FollowUpConcerns
  formKey?: string
  version?: number
  cancel: string
}

/** A promise: what, who, by when. */
export function FollowUpForm({
  answer,
  values,
  owners,
  origin,
  concerns,
  formKey,
  version,
  cancel,
}: FollowUpFormProps) {
  const t = useTexts().followUps
  const record = useRecordForm<FollowUpFormValues>({
    id: 'follow-up',
    lastResult: answer,
    defaultValue: values,
  })
  const { fields } = record
  return (
    <>
      {origin ? (
        <p className="mb-4 text-sm">
          <Link to={origin.to} className="link">
            {origin.field === 'meetingId' ? t.forMeeting(origin.title) : t.forEdition(origin.title)}
          </Link>
        </p>
      ) : null}
      {concerns?.person ? (
        <p className="mb-4 text-sm">
          <Concerned concerns={concerns} />
        </p>
      ) : null}
      {origin?.limited ? <Notice>{t.form.limitedHint}</Notice> : null}
      <RecordForm
        record={record}
        formKey={formKey}
        version={version}
        labels={{ text: t.form.text, ownerId: t.form.owner, due: t.form.due, theirs: t.form.theirs }}
        words={{ theirs: { on: t.yes, '': t.no } }}
      >
        {origin ? <input type="hidden" name={origin.field} value={origin.id} /> : null}
        <TextArea
          field={fields.text}
          label={t.form.text}
          rows={2}
          maxLength={500}
          autoFocus={formKey !== undefined}
        />
        <FieldRow>
          <Select
            field={fields.ownerId}
            label={t.form.owner}
            options={owners.map(({ id, name, detail }) => ({ value: id, label: `${name} · ${detail}` }))}
          />
          <TextInput field={fields.due} label={t.form.due} hint={t.form.dueHint} autoComplete="off" />
        </FieldRow>
        <Checkbox field={fields.theirs} label={t.form.theirs} hint={t.form.theirsHint} />
        <FormActions save={t.form.save} cancel={cancel} />
      </RecordForm>
    </>
  )
}
