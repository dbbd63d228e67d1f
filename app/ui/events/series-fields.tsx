import type { FormMetadata } from '@conform-to/react'
import { monthName } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextInput, type FieldSource } from '../field'
import { FieldRow, FormPart } from '../form'
import { TokenField } from '../token-field'
import type { SeriesFields } from './series-form'

type CadenceField = 'cadenceDa' | 'cadenceEn' | 'perYear' | 'usualMonth' | 'usualDays' | 'holidayCountries'

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** How often, when in the year, for how long, and which holidays to avoid. */
export function CadenceFields({ fields }: { fields: Record<CadenceField, FieldSource> }) {
  const words = useTexts().series.form
  const { locale } = useReader()
  return (
    <FormPart title={words.cadence}>
      <FieldRow>
        <TextInput field={fields.cadenceDa} label={words.cadenceDa} optional />
        <TextInput field={fields.cadenceEn} label={words.cadenceEn} optional />
      </FieldRow>
      <FieldRow>
        <TextInput
          field={fields.perYear}
          label={words.perYear}
          hint={words.perYearHint}
          optional
          inputMode="numeric"
        />
        <Select
          field={fields.usualMonth}
          label={words.usualMonth}
          empty={words.noMonth}
          options={months.map((month) => ({ value: String(month), label: monthName(month, locale) }))}
        />
        <TextInput field={fields.usualDays} label={words.usualDays} inputMode="numeric" />
      </FieldRow>
      <TextInput
        field={fields.holidayCountries}
        label={words.holidayCountries}
        hint={words.holidayCountriesHint}
        optional
        autoComplete="off"
      />
    </FormPart>
  )
}

type AudienceFieldsProps = {
  form: FormMetadata<SeriesFields, string[]>
  fields: Record<'audienceGroupId' | 'posts' | 'postsLines' | 'persons' | 'personsLines', FieldSource>
  groups: { id: string; name: string }[]
}

/** Whom every edition proposes to invite. */
export function AudienceFields({ form, fields, groups }: AudienceFieldsProps) {
  const words = useTexts().series.form
  return (
    <FormPart title={words.audience} text={words.audienceText}>
      <Select
        field={fields.audienceGroupId}
        label={words.group}
        empty={words.noGroup}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TokenField
        kind="post"
        label={words.posts}
        hint={words.postsHint}
        linesHint={words.postsLines}
        optional
        name="posts"
        field={fields.posts}
        linesField={fields.postsLines}
        errorsAt={(index) => form.allErrors[`posts[${index}].text`]}
      />
      <TokenField
        kind="person"
        label={words.persons}
        hint={words.personsHint}
        linesHint={words.personsLines}
        optional
        name="persons"
        field={fields.persons}
        linesField={fields.personsLines}
        errorsAt={(index) => form.allErrors[`persons[${index}].text`]}
      />
    </FormPart>
  )
}
