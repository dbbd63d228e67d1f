import { useTexts } from '~/i18n'
import { RadioGroup } from '../choice'
import { FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { LanguageSelect, NameFields, ZoneSelect } from './person-fields'

type Profile = {
  givenName: string
  familyName: string
  locale: string
  zone: string
  theme: string
  density: string
  version: number
  personVersion: number
}

type ProfileFormProps = { profile: Profile; zones: string[]; lastResult?: FormAnswer | null }

/** How one is named and reads. */
export function ProfileForm({ profile, zones, lastResult }: ProfileFormProps) {
  const t = useTexts().accounts
  const { version, personVersion, ...defaultValue } = profile
  const record = useRecordForm<Omit<Profile, 'version' | 'personVersion'>>({
    lastResult,
    id: 'profile',
    defaultValue,
  })
  const { fields, theirs } = record
  const labels = {
    givenName: t.givenName,
    familyName: t.familyName,
    locale: t.language,
    zone: t.zone,
    theme: t.profile.theme,
    density: t.profile.density,
  }
  return (
    <RecordForm record={record} version={version} labels={labels} seeTheirs="/profile">
      <input type="hidden" name="personVersion" value={theirs?.['personVersion'] ?? personVersion} />
      <FormPart title={t.profile.nameAndReading}>
        <NameFields fields={fields} />
        <LanguageSelect field={fields.locale} />
        <ZoneSelect field={fields.zone} zones={zones} hint={t.zoneHint} />
        <RadioGroup
          field={fields.theme}
          legend={t.profile.theme}
          inline
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t.profile.themes[value],
          }))}
        />
        <RadioGroup
          field={fields.density}
          legend={t.profile.density}
          inline
          options={(['compact', 'comfortable'] as const).map((value) => ({
            value,
            label: t.profile.densities[value],
          }))}
        />
      </FormPart>
      <FormActions />
    </RecordForm>
  )
}
