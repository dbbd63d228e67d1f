import type { MeetingFormValues } from '~/domain/meetings/meeting-form-values'
import { monthlyWays } from '~/domain/recurrence/read-rule'
import { frequencies, weekdays } from '~/domain/recurrence/recurrence-rule'
import { weekdayNames } from '~/domain/time/calendar-words'
import { useReader, useTexts } from '~/i18n'
import { CheckboxGroup, RadioGroup, Select } from '../choice'
import { type FieldSource, TextInput } from '../field'
import { FieldRow, MoreFields } from '../form'
import { useHydrated } from '../hydrated'

type RuleField = 'repeat' | 'repeatInterval' | 'repeatDays' | 'repeatBy' | 'repeatUntil'
type RuleFields = Record<RuleField, FieldSource>
type RepeatFieldsProps = {
  fields: RuleFields
  /** Whether it is a series already: then it cannot become a single meeting here. */
  isSeries: boolean
  /** What the form opened with, and what is chosen now; empty while the meeting does not repeat. */
  start: string
  frequency: string
  onFrequency: (frequency: string) => void
}

/** The rule's fields of a meeting's form. */
export function ruleFieldsOf(fields: Record<keyof MeetingFormValues, FieldSource>): RuleFields {
  const { repeat, repeatInterval, repeatDays, repeatBy, repeatUntil } = fields
  return { repeat, repeatInterval, repeatDays, repeatBy, repeatUntil }
}

/** How a planned meeting repeats. With scripts only what the chosen frequency needs is in sight. */
export function RepeatFields({ fields, isSeries, start, frequency, onFrequency }: RepeatFieldsProps) {
  const t = useTexts().recurrence.form
  const own = Object.values(fields)
  const hasErrors = own.some((field) => field.errors?.length)
  const allShown = !useHydrated()
  return (
    <MoreFields title={t.title} open={(start !== '' && !isSeries) || hasErrors}>
      {isSeries ? <p className="text-sm text-muted">{t.editNote}</p> : null}
      <FieldRow>
        <Select
          id={fields.repeat.id}
          name={fields.repeat.name}
          errors={fields.repeat.errors}
          label={t.repeat}
          empty={isSeries ? undefined : t.never}
          value={frequency}
          onChange={(event) => onFrequency(event.target.value)}
          options={frequencies.map((value) => ({ value, label: t.frequency[value] }))}
        />
        {allShown || frequency ? (
          <TextInput field={fields.repeatUntil} label={t.until} hint={t.untilHint} autoComplete="off" />
        ) : null}
      </FieldRow>
      {allShown || frequency === 'WEEKLY' ? <Weekdays field={fields.repeatDays} /> : null}
      {allShown || frequency === 'MONTHLY' ? (
        <RadioGroup
          field={fields.repeatBy}
          legend={t.monthly}
          hint={allShown ? t.monthlyHint : undefined}
          options={monthlyWays.map((value) => ({ value, label: t.way[value] }))}
        />
      ) : null}
      {allShown || frequency ? (
        <TextInput
          field={fields.repeatInterval}
          label={t.interval}
          hint={t.intervalHint}
          type="number"
          inputMode="numeric"
          min={1}
          max={99}
          className="max-w-60"
        />
      ) : null}
    </MoreFields>
  )
}

function Weekdays({ field }: { field: FieldSource }) {
  const t = useTexts().recurrence.form
  const { locale } = useReader()
  const hydrated = useHydrated()
  return (
    <CheckboxGroup
      field={field}
      legend={t.days}
      hint={hydrated ? t.daysHint : t.daysHintAlways}
      inline
      options={weekdays.map((value, index) => ({ value, label: weekdayNames[locale][index] ?? '' }))}
    />
  )
}
