import { statementLines } from '~/domain/events/survey/statement-lines'
import type { StatementsFormPage, StatementsValues } from '~/domain/events/survey/find-statements-form.server'
import { useTexts } from '~/i18n'
import { Checkbox, Select } from '../choice'
import { ListRows } from '../events/list-rows'
import { TextInput } from '../field'
import { FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Row = { key?: string; textDa?: string; textEn?: string; agree?: string; disagree?: string }

type StatementsFormProps = {
  answer?: FormAnswer | null
  page: Pick<StatementsFormPage, 'values' | 'version' | 'earlier'>
  cancel: string
}

/** A survey's figures: how many answered, and each statement with its shares. */
export function StatementsForm({ answer, page, cancel }: StatementsFormProps) {
  const t = useTexts().attendance.survey
  const { values, version, earlier } = page
  const record = useRecordForm<StatementsValues>({ lastResult: answer, defaultValue: values })
  const { form, fields } = record
  const typed = (answer?.result.initialValue ?? {}) as Partial<StatementsValues>
  return (
    <RecordForm
      {...{ record, version }}
      seeTheirs={cancel}
      labels={{ respondents: t.respondents, verified: t.verified, statements: t.statements }}
      lists={{ statements: statementLines(typed.statements ?? []) }}
    >
      <FormPart title={t.table}>
        <TextInput field={fields.respondents} label={t.respondents} optional inputMode="numeric" />
        <Checkbox field={fields.verified} label={t.verified} />
      </FormPart>
      <FormPart title={t.statements}>
        <ListRows<Row> form={form} name="statements" field={fields.statements} add={t.add} remove={t.remove}>
          {(control, number) => (
            <fieldset className="grid gap-2 sm:grid-cols-2">
              <legend className="mb-1 text-sm font-medium">{t.statement(number)}</legend>
              <TextInput {...control('textDa')} label={t.textDa} maxLength={300} />
              <TextInput {...control('textEn')} label={t.textEn} maxLength={300} />
              <TextInput {...control('agree')} label={t.agree} inputMode="decimal" />
              <TextInput {...control('disagree')} label={t.disagree} inputMode="decimal" />
              <Select
                {...control('key')}
                label={t.same}
                hint={t.sameHint}
                empty={t.newStatement}
                options={earlier}
                className="sm:col-span-2"
              />
            </fieldset>
          )}
        </ListRows>
      </FormPart>
      <FormActions cancel={cancel} />
    </RecordForm>
  )
}
