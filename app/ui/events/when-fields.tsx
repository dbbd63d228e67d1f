import { zoneOptions, type ZoneChoices } from './zone-options'
import { useTexts } from '~/i18n'
import { RadioGroup, Select } from '../choice'
import { TextInput, type FieldSource } from '../field'
import { FieldRow } from '../form'

type Fields = Record<'time' | 'endDate' | 'zone' | 'clock', FieldSource>

/** An edition's zone and last day and, where clocks show the typed hour twice, which of the two. */
export function ZoneFields({ fields, choices }: { fields: Fields; choices: ZoneChoices }) {
  const t = useTexts()
  const words = t.editions.next
  const groups = { own: t.meetings.form.ownZones, all: t.meetings.form.allZones }
  return (
    <>
      <FieldRow>
        <Select field={fields.zone} label={words.zone} options={zoneOptions(choices, groups)} />
        <TextInput field={fields.endDate} label={words.endDate} autoComplete="off" optional />
      </FieldRow>
      <ClockChoice clock={fields.clock} time={fields.time} />
    </>
  )
}

/** Asked only when the hour was refused for being shown twice, or was answered before. */
function ClockChoice({ clock, time }: { clock: FieldSource; time: FieldSource }) {
  const t = useTexts()
  const words = t.meetings.form
  const asked = Boolean(clock.initialValue) || time.errors?.includes(t.errors.timeRepeated)
  if (!asked) return null
  return (
    <RadioGroup
      field={clock}
      legend={t.editions.form.clock}
      options={[
        { value: 'earlier', label: words.clockEarlier },
        { value: 'later', label: words.clockLater },
      ]}
    />
  )
}
