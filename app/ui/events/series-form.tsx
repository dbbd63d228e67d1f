import { agendaLines, taskLines, type SeriesFormValues } from '~/domain/events/series/series-form-values'
import { useTexts } from '~/i18n'
import { RadioGroup } from '../choice'
import { TextArea, TextInput } from '../field'
import { FieldRow, FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { rowsOf } from './list-rows'
import { AudienceFields, CadenceFields } from './series-fields'
import { AgendaRows, TaskRows } from './series-rows'
import { InvitationTexts } from './invitation-texts'

export type SeriesFields = SeriesFormValues & { postsLines: string; personsLines: string }

type SeriesFormProps = {
  answer?: FormAnswer | null
  values: Partial<SeriesFormValues>
  groups: { id: string; name: string }[]
  formKey?: string
  version?: number
  cancel: string
}

/** Creates or edits a series: what it is, whom it invites, and what every edition begins with. */
export function SeriesForm({ answer, values, groups, formKey, version, cancel }: SeriesFormProps) {
  const t = useTexts()
  const words = t.series.form
  const record = useRecordForm<SeriesFields>({ lastResult: answer, defaultValue: values })
  const { form, fields } = record
  const isNew = version === undefined
  const kinds = (['EVENT', 'SURVEY'] as const).map((value) => ({ value, label: t.series.kinds[value] }))
  return (
    <RecordForm
      {...{ record, formKey, version }}
      seeTheirs={isNew ? undefined : cancel}
      labels={useLabels()}
      lists={typedLists(answer)}
    >
      <FormPart title={words.names}>
        <FieldRow>
          <TextInput field={fields.nameDa} label={words.nameDa} required autoComplete="off" />
          <TextInput field={fields.nameEn} label={words.nameEn} required autoComplete="off" />
        </FieldRow>
        <FieldRow>
          <TextArea field={fields.purposeDa} label={words.purposeDa} optional />
          <TextArea field={fields.purposeEn} label={words.purposeEn} optional />
        </FieldRow>
        <RadioGroup field={fields.kind} legend={t.series.kind} inline options={kinds} />
      </FormPart>
      <CadenceFields fields={fields} />
      <FormPart title={words.rules} text={words.rulesText}>
        <FieldRow>
          <TextInput field={fields.leastMembers} label={words.leastMembers} optional inputMode="numeric" />
          <TextInput field={fields.mostMembers} label={words.mostMembers} optional inputMode="numeric" />
          <TextInput
            field={fields.leastCountries}
            label={words.leastCountries}
            optional
            inputMode="numeric"
          />
        </FieldRow>
        <FieldRow>
          <TextArea field={fields.compositionDa} label={words.compositionDa} rows={2} optional />
          <TextArea field={fields.compositionEn} label={words.compositionEn} rows={2} optional />
        </FieldRow>
      </FormPart>
      <AudienceFields form={form} fields={fields} groups={groups} />
      <TaskRows form={form} field={fields.tasks} />
      <AgendaRows form={form} field={fields.agenda} />
      <FormPart title={words.texts}>
        <InvitationTexts fields={fields} />
      </FormPart>
      <FormActions save={isNew ? t.common.create : t.common.saveChanges} cancel={cancel} />
    </RecordForm>
  )
}

function useLabels(): Record<string, string> {
  const t = useTexts().series
  const { postsLines: _posts, personsLines: _persons, ...words } = t.form
  const texts = Object.entries(words).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { ...Object.fromEntries(texts), kind: t.kind, audienceGroupId: words.group }
}

/** What was typed into the lists, told as the stored ones are. */
function typedLists(answer: FormAnswer | null | undefined): Record<string, string> {
  const typed: Record<string, unknown> = answer?.result.initialValue ?? {}
  const names = (field: string) => [
    ...rowsOf<{ text: string }>(typed[field]).map(({ text }) => text),
    typed[`${field}Lines`],
  ]
  return {
    posts: names('posts').filter(Boolean).join('\n'),
    persons: names('persons').filter(Boolean).join('\n'),
    tasks: taskLines(rowsOf(typed['tasks'])),
    agenda: agendaLines(rowsOf(typed['agenda'])),
  }
}
