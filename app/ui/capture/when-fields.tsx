import { useTexts } from '~/i18n'
import { RadioGroup, Select } from '../choice'
import { TextInput, type FieldSource } from '../field'
import { FieldRow } from '../form'

type WhenFieldsProps = {
  fields: Record<'date' | 'time' | 'zone' | 'clock', FieldSource>
  zones: string[]
  /** The time as it was read, in words; empty when clocks skip the hour. */
  text: string
  isRepeated: boolean
}

/** Day, hour and zone as typed, with the time read back. */
export function WhenFields({ fields, zones, text, isRepeated }: WhenFieldsProps) {
  const t = useTexts().capture
  return (
    <>
      <p className={text ? 'text-sm font-medium' : 'text-sm font-medium text-danger'}>
        {text || t.skippedHour}
      </p>
      <FieldRow>
        <TextInput field={fields.date} label={t.date} hint={t.dateHint} autoComplete="off" />
        <TextInput field={fields.time} label={t.time} hint={t.timeHint} autoComplete="off" />
      </FieldRow>
      {isRepeated ? (
        <RadioGroup
          field={fields.clock}
          legend={t.clock}
          options={[
            { value: 'earlier', label: t.clockEarlier },
            { value: 'later', label: t.clockLater },
          ]}
        />
      ) : null}
      <Select
        field={fields.zone}
        label={t.zone}
        options={zones.map((zone) => ({ value: zone, label: zone }))}
      />
    </>
  )
}
