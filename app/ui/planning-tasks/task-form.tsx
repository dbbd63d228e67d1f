import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextArea, TextInput } from '../field'
import { FieldRow, FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { Notice } from '../notice'
import { Link } from '../router'

type Values = { title: string; due: string; ownerId: string }

type TaskFormProps = {
  answer?: FormAnswer | null
  values: Values
  owners: { id: string; name: string; detail: string }[]
  edition: { id: string; title: string; startsOn: string; limited: boolean }
  formKey?: string
  version?: number
}

/** A planning task: what, who, and when before or after the edition. */
export function TaskForm({ answer, values, owners, edition, formKey, version }: TaskFormProps) {
  const t = useTexts().wheel.tasks
  const { locale } = useReader()
  const record = useRecordForm<Values>({ id: 'planning-task', lastResult: answer, defaultValue: values })
  const { fields } = record
  const startsOn = formatDate(edition.startsOn, locale, 'medium')
  return (
    <>
      <p className="mb-4 text-sm">
        <Link to={`/editions/${edition.id}`} className="link">
          {t.forEdition(edition.title, startsOn)}
        </Link>
      </p>
      {edition.limited ? <Notice>{t.form.limitedHint}</Notice> : null}
      <RecordForm
        record={record}
        formKey={formKey}
        version={version}
        labels={{ title: t.form.title, ownerId: t.form.owner, due: t.form.due }}
        words={{ ownerId: Object.fromEntries(owners.map(({ id, name }) => [id, name])) }}
      >
        {formKey ? <input type="hidden" name="editionId" value={edition.id} /> : null}
        <TextArea field={fields.title} label={t.form.title} rows={2} maxLength={300} required />
        <FieldRow>
          <Select
            field={fields.ownerId}
            label={t.form.owner}
            empty={t.form.nobody}
            options={owners.map(({ id, name, detail }) => ({ value: id, label: `${name} · ${detail}` }))}
          />
          <TextInput
            field={fields.due}
            label={t.form.due}
            hint={t.form.dueHint}
            autoComplete="off"
            required
          />
        </FieldRow>
        <FormActions save={t.form.save} cancel={`/editions/${edition.id}`} />
      </RecordForm>
    </>
  )
}
