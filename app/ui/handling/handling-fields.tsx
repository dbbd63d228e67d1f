import { forbiddenMarkings, type ReaderChoice, type ReaderChoices } from '~/domain/access/handling'
import { useTexts } from '~/i18n'
import { Checkbox, CheckboxGroup, RadioGroup, Select } from '../choice'
import type { FieldSource } from '../field'

type HandlingFieldsProps = {
  fields: {
    handling: FieldSource
    readerAccountIds: FieldSource
    readerOfficeIds: FieldSource
    /** Only for records that carry a marking. */
    marking?: FieldSource
    widened?: FieldSource
  }
  choices: ReaderChoices
  /** The record has no participants, who would see it along with those named. */
  alone?: boolean
}

/** Who may see the record, and its printed marking. What does not apply to the choice made is out of sight. */
export function HandlingFields({ fields, choices, alone }: HandlingFieldsProps) {
  const t = useTexts()
  const words = t.common.handlingNote
  return (
    <div className="group/handling grid gap-4">
      <RadioGroup
        field={fields.handling}
        legend={words.who}
        defaultValue="OPEN"
        options={(['OPEN', 'LIMITED'] as const).map((value) => ({
          value,
          label: t.kinds.handling[value],
          hint: alone && value === 'LIMITED' ? words.limitedMeaning : t.kinds.handlingMeaning[value],
        }))}
      />
      <div className="hidden gap-3 border-l-2 border-line pl-4 group-has-[[value=LIMITED]:checked]/handling:grid">
        <p className="text-sm text-muted">{words.readersHint}</p>
        <Readers legend={words.accounts} field={fields.readerAccountIds} readers={choices.accounts} />
        <Readers legend={words.offices} field={fields.readerOfficeIds} readers={choices.offices} />
      </div>
      {fields.marking ? <MarkingField marking={fields.marking} widened={fields.widened} /> : null}
    </div>
  )
}

type ReadersProps = { legend: string; field: FieldSource; readers: ReaderChoice[] }

function Readers({ legend, field, readers }: ReadersProps) {
  if (readers.length === 0) return null
  return (
    <CheckboxGroup
      field={field}
      legend={legend}
      className="max-h-72 overflow-y-auto"
      options={readers.map(({ id, name, detail }) => ({ value: id, label: name, hint: detail }))}
    />
  )
}

function MarkingField({ marking, widened }: { marking: FieldSource; widened?: FieldSource }) {
  const t = useTexts()
  const refused = forbiddenMarkings.map((value) => ({
    value,
    label: value.replace('_', ' '),
    disabled: true,
  }))
  return (
    <>
      <Select
        field={marking}
        label={t.common.marking}
        hint={t.common.handlingNote.markingHint(refused.map(({ label }) => label).join(', '))}
        options={[
          { value: 'NONE', label: t.kinds.marking.NONE },
          { value: 'TIL_TJENESTEBRUG', label: t.kinds.marking.TIL_TJENESTEBRUG },
          ...refused,
        ]}
      />
      {widened ? (
        <Checkbox
          field={widened}
          label={t.common.handlingNote.widen}
          hint={t.common.handlingNote.widenHint}
          className="hidden group-has-[option[value=TIL\_TJENESTEBRUG]:checked]/handling:block"
        />
      ) : null}
    </>
  )
}
