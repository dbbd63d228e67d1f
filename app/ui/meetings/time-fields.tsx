import { useState } from 'react'
import type { MeetingChoices } from '~/domain/meetings/find-meeting-choices.server'
import { readWhen, type ReadWhen } from '~/domain/meetings/read-when'
import { addDays } from '~/domain/time/plain-date'
import { describeMeetingTime, formatDate, readBack } from '~/domain/time/format-time'
import { storedWhen } from '~/domain/time/meeting-when'
import { useReader, useTexts } from '~/i18n'
import { Button } from '../button'
import { RadioGroup, Select } from '../choice'
import { type FieldSource, startValue, TextInput } from '../field'

type TimeField = 'date' | 'endDate' | 'time' | 'zone' | 'clock' | 'status'
type TimeFieldsProps = {
  fields: Record<TimeField, FieldSource>
  choices: Pick<MeetingChoices, 'ownZones' | 'zones'>
  /** A new meeting's status may be chosen; a stored one's has its own buttons. */
  isNew: boolean
  /** A meeting that repeats is planned, whatever its status says. */
  repeats: boolean
}

/** Day and hours as people type them, read back in the places that matter. */
export function TimeFields({ fields, choices, isNew, repeats }: TimeFieldsProps) {
  const t = useTexts().meetings.form
  const reader = useReader()
  const [typed, setTyped] = useState(() => ({
    date: startValue({ field: fields.date }) ?? '',
    endDate: startValue({ field: fields.endDate }) ?? '',
    time: startValue({ field: fields.time }) ?? '',
    zone: startValue({ field: fields.zone }) ?? reader.zone,
    status: startValue({ field: fields.status }) ?? '',
  }))
  const clock = startValue({ field: fields.clock })
  const lean = repeats || typed.status === 'PLANNED' ? 'future' : 'past'
  const read = readWhen(typed, { today: reader.today, lean })
  const twice = 'problem' in read && read.problem.code === 'timeRepeated'
  const control = (name: 'date' | 'endDate' | 'time') => ({
    id: fields[name].id,
    name: fields[name].name,
    errors: fields[name].errors,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
    autoComplete: 'off',
  })
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-2 items-start gap-3">
        <TextInput {...control('date')} label={t.date} hint={t.dateHint} required enterKeyHint="next" />
        <TextInput {...control('time')} label={t.time} hint={t.timeHint} enterKeyHint="next" />
      </div>
      <DayChips onPick={(date) => setTyped({ ...typed, date })} />
      {twice || clock ? <ClockChoice field={fields.clock} start={clock} /> : null}
      <ReadBack read={read} zones={[typed.zone, ...choices.ownZones.map(({ zone }) => zone)]} />
      <details
        className="text-sm"
        open={Boolean(typed.endDate || fields.endDate.errors?.length || fields.status.errors?.length)}
      >
        <summary className="w-fit text-accent">{t.moreTime}</summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-2">
          <ZoneChoice
            field={fields.zone}
            choices={choices}
            value={typed.zone}
            onChange={(zone) => setTyped({ ...typed, zone })}
          />
          <TextInput {...control('endDate')} label={t.endDate} hint={t.endDateHint} />
          {isNew ? (
            <StatusChoice
              field={fields.status}
              value={typed.status}
              onChange={(status) => setTyped({ ...typed, status })}
            />
          ) : null}
        </div>
      </details>
    </div>
  )
}

function DayChips({ onPick }: { onPick: (date: string) => void }) {
  const t = useTexts().common
  const { today, locale } = useReader()
  const chips = [
    { label: t.today, date: today },
    { label: t.yesterday, date: addDays(today, -1) },
  ]
  return (
    <div className="needs-script flex flex-wrap gap-2">
      {chips.map(({ label, date }) => (
        <Button key={label} type="button" onClick={() => onPick(formatDate(date, locale, 'short'))}>
          {label}
        </Button>
      ))}
    </div>
  )
}

/** What was understood, or why not: the same reading the server does. */
function ReadBack({ read, zones }: { read: ReadWhen; zones: string[] }) {
  const t = useTexts()
  const { locale, zone } = useReader()
  if ('problem' in read) {
    if (read.problem.code !== 'timeNonexistent') return null
    const { from = '', to = '' } = (read.problem.params ?? {}) as { from?: string; to?: string }
    return <p className="text-sm text-danger">{t.errors.timeNonexistent({ from, to })}</p>
  }
  const { when } = read
  const said = when.allDay
    ? t.meetings.form.readBackAllDay(describeMeetingTime(storedWhen(when), zone, locale))
    : readBack(when.startsAt, zones.slice(0, 5), locale)
  return (
    <p className="text-sm text-muted">
      <span className="sr-only">{t.meetings.form.readBack} </span>
      {said}
    </p>
  )
}

function ClockChoice({ field, start }: { field: FieldSource; start: string | undefined }) {
  const t = useTexts().meetings.form
  return (
    <RadioGroup
      id={field.id}
      name={field.name}
      errors={field.errors}
      legend={t.clock}
      defaultValue={start}
      options={[
        { value: 'earlier', label: t.clockEarlier },
        { value: 'later', label: t.clockLater },
      ]}
    />
  )
}

type ChoiceProps = { field: FieldSource; value: string; onChange: (value: string) => void }

function ZoneChoice({ field, choices, value, onChange }: ChoiceProps & Pick<TimeFieldsProps, 'choices'>) {
  const t = useTexts().meetings.form
  const own = new Set(choices.ownZones.map(({ zone }) => zone))
  const named = (zone: string) => ({ value: zone, label: zone.replaceAll('_', ' ') })
  return (
    <Select
      id={field.id}
      name={field.name}
      errors={field.errors}
      label={t.zone}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={[
        {
          label: t.ownZones,
          options: choices.ownZones.map(({ zone, city }) => ({ value: zone, label: city })),
        },
        { label: t.allZones, options: choices.zones.filter((zone) => !own.has(zone)).map(named) },
      ]}
    />
  )
}

function StatusChoice({ field, value, onChange }: ChoiceProps) {
  const t = useTexts()
  return (
    <Select
      id={field.id}
      name={field.name}
      errors={field.errors}
      label={t.meetings.form.status}
      hint={t.meetings.form.statusHint}
      empty={t.meetings.form.statusByTime}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={(['PLANNED', 'HELD'] as const).map((status) => ({
        value: status,
        label: t.kinds.meetingStatus[status],
      }))}
    />
  )
}
