import type { FormMetadata } from '@conform-to/react'
import type { MeetingChoices } from '~/domain/meetings/find-meeting-choices.server'
import { meetingKinds } from '~/domain/meetings/meeting'
import type { MeetingFormValues } from '~/domain/meetings/meeting-form-values'
import { useTexts } from '~/i18n'
import { CheckboxGroup, Select } from '../choice'
import { type FieldSource, TextArea, TextInput } from '../field'
import { FieldRow, MoreFields } from '../form'
import { HandlingFields } from '../handling/handling-fields'
import { TokenField } from '../token-field'

type Fields = Record<keyof MeetingFormValues, FieldSource>

const isFilled = (field: FieldSource) =>
  Array.isArray(field.initialValue) ? field.initialValue.length > 0 : Boolean(field.initialValue)
const hasErrors = (fields: FieldSource[]) => fields.some((field) => field.errors?.length)

/** What the meeting counts for: topics, and the strategy's measures. */
export function SubjectFields({ fields, choices }: { fields: Fields; choices: MeetingChoices }) {
  const t = useTexts().meetings.form
  const own = [fields.topics, fields.measures]
  return (
    <MoreFields title={t.subjects} open={own.some(isFilled) || hasErrors([...own, fields.newTopics])}>
      <CheckboxGroup
        field={fields.topics}
        legend={t.topics}
        className="max-h-64 overflow-y-auto"
        inline
        options={choices.topics.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {choices.mayAddTopics ? (
        <TextInput field={fields.newTopics} label={t.newTopics} hint={t.newTopicsHint} />
      ) : null}
      <CheckboxGroup
        field={fields.measures}
        legend={t.measures}
        className="max-h-72 overflow-y-auto"
        options={choices.measures.map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` }))}
      />
    </MoreFields>
  )
}

type DetailFieldsProps = {
  form: FormMetadata<MeetingFormValues, string[]>
  fields: Fields
  choices: MeetingChoices
  isNew: boolean
}

export function DetailFields({ form, fields, choices, isNew }: DetailFieldsProps) {
  const t = useTexts()
  const f = t.meetings.form
  const { kind, place, link, purpose, title, organisations } = fields
  const own = [place, link, purpose, ...(isNew ? [title] : []), organisations]
  return (
    <MoreFields title={f.details} open={own.some(isFilled) || hasErrors([...own, kind])}>
      <FieldRow>
        <Select
          field={kind}
          label={f.kind}
          options={meetingKinds.map((value) => ({ value, label: t.kinds.meetingKind[value] }))}
        />
        <TextInput field={place} label={f.place} maxLength={200} />
      </FieldRow>
      <TextInput field={link} label={f.link} type="url" inputMode="url" maxLength={500} />
      <TokenField
        kind="organisation"
        label={f.organisations}
        hint={f.organisationsHint}
        name="organisations"
        field={organisations}
        linesField={fields.organisationsLines}
        allowNew={choices.mayCreateOrganisations}
        errorsAt={(index) => form.allErrors[`organisations[${index}].text`]}
      />
      <TextArea field={purpose} label={f.purpose} rows={3} />
      {isNew ? <TextInput field={title} label={f.title} hint={f.titleHint} maxLength={200} /> : null}
    </MoreFields>
  )
}

export function HandlingPart({ fields, choices }: { fields: Fields; choices: MeetingChoices }) {
  const t = useTexts().meetings.form
  const { handling, marking, widened, readerAccountIds, readerOfficeIds } = fields
  const own = { handling, marking, widened, readerAccountIds, readerOfficeIds }
  const restricted =
    handling.initialValue === 'LIMITED' || (isFilled(marking) && marking.initialValue !== 'NONE')
  return (
    <MoreFields title={t.handling} open={restricted || hasErrors(Object.values(own))}>
      <HandlingFields fields={own} choices={choices.readers} />
      <p className="text-sm text-muted">{t.limitedPersons}</p>
    </MoreFields>
  )
}
