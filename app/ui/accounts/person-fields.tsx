import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { FieldRow } from '../form'
import { TextInput, type FieldSource } from '../field'

/** Given and family name, side by side; the second may be empty. */
export function NameFields({ fields }: { fields: { givenName: FieldSource; familyName: FieldSource } }) {
  const t = useTexts().accounts
  return (
    <FieldRow>
      <TextInput field={fields.givenName} label={t.givenName} autoComplete="given-name" required />
      <TextInput field={fields.familyName} label={t.familyName} autoComplete="family-name" optional />
    </FieldRow>
  )
}

type ZoneSelectProps = { field: FieldSource; zones: string[]; hint?: string }

/** A time zone by its IANA name, as lists of zones everywhere have it. */
export function ZoneSelect({ field, zones, hint }: ZoneSelectProps) {
  const t = useTexts().accounts
  return (
    <Select
      field={field}
      label={t.zone}
      hint={hint}
      required
      options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
    />
  )
}

export function LanguageSelect({ field, hint }: { field: FieldSource; hint?: string }) {
  const t = useTexts().accounts
  return (
    <Select
      field={field}
      label={t.language}
      hint={hint}
      required
      options={(['da', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
    />
  )
}

export type OfficeChoice = { id: string; nameDa: string; nameEn: string }

type OfficeSelectProps = { field: FieldSource; offices: OfficeChoice[]; locale: 'da' | 'en' }

export function OfficeSelect({ field, offices, locale }: OfficeSelectProps) {
  const t = useTexts().accounts
  return (
    <Select
      field={field}
      label={t.office}
      required
      options={offices.map(({ id, nameDa, nameEn }) => ({
        value: id,
        label: locale === 'en' ? nameEn : nameDa,
      }))}
    />
  )
}
