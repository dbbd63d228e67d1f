import { alarmChoices } from '~/domain/feeds/feed'
import { useTexts } from '~/i18n'
import { type Option, type OptionGroup, RadioGroup, Select } from '../choice'
import { TextInput } from '../field'
import { FieldRow, type FormAnswer, FormActions, FormPart, RecordForm, useRecordForm } from '../form'

type Choice = { id: string; name: string }
type Sources = { offices: Choice[]; groups: Choice[]; series: Choice[] }
type Fields = { source: string; content: string; locale: string; alarm: string; label: string }

type FeedFormProps = {
  sources: Sources
  begin: { source: string; locale: string }
  formKey: string
  lastResult?: FormAnswer
}

/** What a new calendar subscription shows, and how much of it. */
export function FeedForm({ sources, begin, formKey, lastResult }: FeedFormProps) {
  const t = useTexts().feeds
  const record = useRecordForm<Fields>({ lastResult, defaultValue: { content: 'FULL', ...begin } })
  const { fields } = record
  const { source, content, language, alarm, label } = t.form
  const labels = { source, content, locale: language, alarm, label }
  return (
    <RecordForm record={record} formKey={formKey} labels={labels}>
      <FormPart title={source}>
        <Select
          field={fields.source}
          label={source}
          labelHidden
          required
          options={sourceOptions(sources, t)}
        />
        <RadioGroup
          field={fields.content}
          legend={content}
          options={[
            { value: 'FULL', label: t.contents.FULL, hint: t.form.fullHint },
            { value: 'BUSY', label: t.contents.BUSY, hint: t.form.busyHint },
          ]}
        />
        <RadioGroup
          field={fields.locale}
          legend={language}
          inline
          options={[
            { value: 'da', label: t.locales.da },
            { value: 'en', label: t.locales.en },
          ]}
        />
        <FieldRow>
          <Select
            field={fields.alarm}
            label={alarm}
            hint={t.form.alarmHint}
            empty={t.noAlarm}
            options={alarmChoices.map((minutes) => ({
              value: String(minutes),
              label: t.alarmBefore(minutes),
            }))}
          />
          <TextInput
            field={fields.label}
            label={label}
            hint={t.form.labelHint}
            optional
            maxLength={80}
            autoComplete="off"
          />
        </FieldRow>
      </FormPart>
      <FormActions save={t.form.save} cancel="/profile/feeds" />
    </RecordForm>
  )
}

function sourceOptions(
  { offices, groups, series }: Sources,
  t: ReturnType<typeof useTexts>['feeds'],
): (Option | OptionGroup)[] {
  const named = (label: string, kind: string, choices: Choice[]): OptionGroup[] =>
    choices.length === 0
      ? []
      : [{ label, options: choices.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name })) }]
  return [
    { label: t.form.own, options: [{ value: 'MINE', label: t.kinds.MINE }] },
    { label: t.form.everyone, options: [{ value: 'PLAN', label: t.kinds.PLAN }] },
    ...named(t.form.offices, 'OFFICE', offices),
    ...named(t.form.groups, 'GROUP', groups),
    ...named(t.form.series, 'SERIES', series),
  ]
}
