import type { EditionFormPage } from '~/domain/events/editions/find-edition-form.server'
import { useTexts } from '~/i18n'
import { Combobox } from '../combobox'
import { TextArea, TextInput, type FieldSource } from '../field'
import {
  FieldRow,
  FormActions,
  FormPart,
  MoreFields,
  RecordForm,
  useRecordForm,
  type FormAnswer,
} from '../form'
import { useHandlingConflict } from '../handling/handling-conflict'
import { HandlingFields } from '../handling/handling-fields'
import { InvitationTexts } from './invitation-texts'
import { ZoneFields } from './when-fields'

type EditionFormProps = { answer?: FormAnswer | null; page: EditionFormPage; cancel: string }

/** Edits an edition: when, where, how many, what the next one should know, its own letter, and who may see it. */
export function EditionForm({ answer, page, cancel }: EditionFormProps) {
  const t = useTexts()
  const words = t.editions.form
  const next = t.editions.next
  const record = useRecordForm<EditionFormPage['values']>({ lastResult: answer, defaultValue: page.values })
  const { fields } = record
  const host = fields.host.getFieldset()
  const conflict = useHandlingConflict(answer, page.readers)
  const texts = [fields.subjectDa, fields.subjectEn, fields.invitationDa, fields.invitationEn]
  const restricted = page.values.handling === 'LIMITED' || page.values.marking !== 'NONE'
  return (
    <RecordForm
      record={{ ...record, theirs: conflict.theirs }}
      version={page.version}
      seeTheirs={cancel}
      labels={{ ...useLabels(), ...conflict.labels }}
      lists={{ ...conflict.lists, host: typedHost(answer) }}
      words={conflict.words}
    >
      <FormPart title={words.when} text={words.moveHint}>
        <FieldRow>
          <TextInput field={fields.date} label={words.date} autoComplete="off" required />
          <TextInput field={fields.time} label={next.time} hint={next.timeHint} autoComplete="off" />
        </FieldRow>
        <ZoneFields fields={fields} choices={page} />
      </FormPart>
      <FormPart title={words.where}>
        <FieldRow>
          <TextInput field={fields.place} label={next.place} optional />
          <TextInput field={fields.link} label={next.link} type="url" inputMode="url" optional />
        </FieldRow>
        <FieldRow>
          <Combobox
            kind="organisation"
            label={words.host}
            hint={words.hostHint}
            optional
            textField={host.text}
            idField={host.id}
          />
          <TextInput
            field={fields.capacity}
            label={words.capacity}
            hint={words.capacityHint}
            optional
            inputMode="numeric"
          />
        </FieldRow>
      </FormPart>
      <FormPart title={words.names}>
        <FieldRow>
          <TextInput field={fields.nameDa} label={next.nameDa} />
          <TextInput field={fields.nameEn} label={next.nameEn} />
        </FieldRow>
      </FormPart>
      <FormPart title={words.lessons}>
        <TextArea field={fields.lessons} label={words.lessons} labelHidden rows={6} />
      </FormPart>
      <MoreFields title={words.texts} open={texts.some(isFilledOrWrong)}>
        <p className="text-sm text-muted">{words.textsText}</p>
        <InvitationTexts fields={fields} inherited={page.inherited} />
      </MoreFields>
      <MoreFields title={words.handling} open={restricted || Boolean(fields.handling.errors?.length)}>
        <HandlingFields fields={fields} choices={page.readers} />
      </MoreFields>
      <FormActions save={t.common.saveChanges} cancel={cancel} />
    </RecordForm>
  )
}

function isFilledOrWrong({ initialValue, errors }: FieldSource): boolean {
  return Boolean(initialValue) || Boolean(errors?.length)
}

function typedHost(answer: FormAnswer | null | undefined): string {
  const typed: Record<string, unknown> = answer?.result.initialValue ?? {}
  return String((typed['host'] as { text?: string } | undefined)?.text ?? '')
}

function useLabels(): Record<string, string> {
  const t = useTexts()
  const { date, host, capacity, lessons } = t.editions.form
  const { time, endDate, zone, place, link, nameDa, nameEn } = t.editions.next
  const { subjectDa, subjectEn, invitationDa, invitationEn } = t.series.form
  return {
    ...{ date, host, capacity, lessons, time, endDate, zone, place, link, nameDa, nameEn },
    ...{ subjectDa, subjectEn, invitationDa, invitationEn },
  }
}
