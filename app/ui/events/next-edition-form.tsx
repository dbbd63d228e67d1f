import type { NextEdition } from '~/domain/events/editions/plan-next-edition.server'
import { useTexts } from '~/i18n'
import { TextInput } from '../field'
import {
  FieldRow,
  FormActions,
  FormPart,
  MoreFields,
  RecordForm,
  useRecordForm,
  type FormAnswer,
} from '../form'
import { DateChoice } from './date-choice'
import { GuestChoice } from './guest-choice'
import { NextAgenda, NextTasks } from './next-edition-parts'
import { ZoneFields } from './when-fields'
import type { ZoneChoices } from './zone-options'

type Fields = {
  proposed: string
  date: string
  endDate: string
  time: string
  zone: string
  clock: string
  nameDa: string
  nameEn: string
  place: string
  link: string
  guests: string[]
}

type NextEditionFormProps = {
  answer?: FormAnswer | null
  plan: NextEdition
  choices: ZoneChoices
  formKey: string
  cancel: string
}

/** The next edition as it would be made: everything is filled in, and one press makes it. */
export function NextEditionForm({ answer, plan, choices, formKey, cancel }: NextEditionFormProps) {
  const words = useTexts().editions.next
  const invited = plan.guests.filter(({ proposed }) => proposed).map(({ key }) => key)
  const record = useRecordForm<Fields>({
    lastResult: answer,
    defaultValue: { ...plan.values, proposed: plan.proposals[0], guests: invited },
  })
  const { fields } = record
  const more = [fields.zone, fields.endDate, fields.clock, fields.nameDa, fields.nameEn]
  return (
    <RecordForm record={record} formKey={formKey} labels={labelsOf(words)}>
      {plan.last ? <input type="hidden" name="fromId" value={plan.last.id} /> : null}
      <FormPart title={words.when}>
        <DateChoice proposed={fields.proposed} date={fields.date} plan={plan} />
        <FieldRow>
          <TextInput field={fields.time} label={words.time} hint={words.timeHint} autoComplete="off" />
          <TextInput field={fields.place} label={words.place} optional />
        </FieldRow>
        <MoreFields title={words.moreTime} open={more.some(({ errors }) => errors?.length)}>
          <ZoneFields fields={fields} choices={choices} />
          <FieldRow>
            <TextInput field={fields.nameDa} label={words.nameDa} hint={words.nameHint} />
            <TextInput field={fields.nameEn} label={words.nameEn} hint={words.nameHint} />
          </FieldRow>
          <TextInput field={fields.link} label={words.link} type="url" inputMode="url" optional />
        </MoreFields>
      </FormPart>
      <GuestChoice field={fields.guests} plan={plan} />
      <NextTasks plan={plan} />
      <NextAgenda plan={plan} />
      <FormActions save={words.create} cancel={cancel} />
    </RecordForm>
  )
}

function labelsOf(words: ReturnType<typeof useTexts>['editions']['next']): Record<string, string> {
  const { time, place, link, endDate, zone, nameDa, nameEn, guests, proposed, otherDate } = words
  return { time, place, link, endDate, zone, nameDa, nameEn, guests, proposed, date: otherDate }
}
