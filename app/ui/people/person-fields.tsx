import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextArea, TextInput, type FieldSource } from '../field'
import { FieldRow } from '../form'

export type PersonFields = {
  givenName: string
  familyName: string
  nameOrder: string
  nativeName: string
  nativeLanguage: string
  pronunciation: string
  titleOfAddress: string
  aliases: string
  organisation: string
  organisationId: string
  postTitle: string
  postSince: string
  languages: string
  zone: string
  country: string
  summary: string
  source: string
  despiteNamesakes: string
  handling: string
  marking: string
  widened: string
  readerAccountIds: string[]
  readerOfficeIds: string[]
}

type Sources = { fields: Record<keyof PersonFields, FieldSource> }

/** What a person is called in Latin letters. */
export function NameFields({ fields }: Sources) {
  const words = useTexts().people.form
  return (
    <FieldRow>
      <TextInput field={fields.givenName} label={words.givenName} required autoComplete="off" />
      <TextInput field={fields.familyName} label={words.familyName} autoComplete="off" optional />
    </FieldRow>
  )
}

/** The name in the person's own script and order, how it is said and what else they are called. */
export function OtherNameFields({ fields }: Sources) {
  const t = useTexts()
  const words = t.people.form
  return (
    <>
      <FieldRow>
        <Select
          field={fields.nameOrder}
          label={words.nameOrder}
          options={(['GIVEN_FIRST', 'FAMILY_FIRST'] as const).map((value) => ({
            value,
            label: t.kinds.nameOrder[value],
          }))}
        />
        <TextInput field={fields.titleOfAddress} label={words.titleOfAddress} optional />
      </FieldRow>
      <FieldRow>
        <TextInput field={fields.nativeName} label={words.nativeName} hint={words.nativeNameHint} optional />
        <TextInput
          field={fields.nativeLanguage}
          label={words.nativeLanguage}
          hint={words.nativeLanguageHint}
          optional
        />
      </FieldRow>
      <FieldRow>
        <TextInput
          field={fields.pronunciation}
          label={words.pronunciation}
          hint={words.pronunciationHint}
          optional
        />
        <TextArea field={fields.aliases} label={words.aliases} hint={words.aliasesHint} rows={2} optional />
      </FieldRow>
    </>
  )
}

type AboutFieldsProps = Sources & { countries: { code: string; name: string }[]; zones: string[] }

/** Where a person is, what they speak, and where the office has this from. */
export function AboutFields({ fields, countries, zones }: AboutFieldsProps) {
  const t = useTexts()
  const words = t.people.form
  return (
    <>
      <FieldRow>
        <Select
          field={fields.country}
          label={words.country}
          empty={t.common.unknown}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select
          field={fields.zone}
          label={words.zone}
          empty={words.zoneUnknown}
          options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
      </FieldRow>
      <TextInput field={fields.languages} label={words.languages} hint={words.languagesHint} optional />
      <TextArea field={fields.summary} label={words.summary} optional />
      <TextInput field={fields.source} label={words.source} hint={words.sourceHint} optional />
    </>
  )
}
