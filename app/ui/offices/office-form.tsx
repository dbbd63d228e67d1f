import { useTexts } from '~/i18n'
import { ZoneSelect } from '../accounts/person-fields'
import { TextInput } from '../field'
import { FieldRow, FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'

type OfficeFields = { nameDa: string; nameEn: string; city: string; zone: string }

type OfficeFormProps = {
  zones: string[]
  lastResult?: FormAnswer | null
  /** The office to change; without one the form creates. */
  office?: OfficeFields & { id: string; version: number }
  formKey?: string
}

/** An office's names, city and time zone. */
export function OfficeForm({ zones, lastResult, office, formKey }: OfficeFormProps) {
  const t = useTexts().admin.offices
  const record = useRecordForm<OfficeFields>({
    lastResult,
    id: 'office',
    defaultValue: office
      ? { nameDa: office.nameDa, nameEn: office.nameEn, city: office.city, zone: office.zone }
      : { zone: 'Europe/Copenhagen' },
  })
  const { fields } = record
  return (
    <RecordForm
      record={record}
      formKey={formKey}
      version={office?.version}
      labels={{ nameDa: t.nameDa, nameEn: t.nameEn, city: t.city, zone: t.zone }}
      seeTheirs={office ? `/admin/offices/${office.id}` : undefined}
    >
      <FieldRow>
        <TextInput field={fields.nameDa} label={t.nameDa} required />
        <TextInput field={fields.nameEn} label={t.nameEn} required />
      </FieldRow>
      <FieldRow>
        <TextInput field={fields.city} label={t.city} required />
        <ZoneSelect field={fields.zone} zones={zones} />
      </FieldRow>
      <FormActions cancel="/admin/offices" />
    </RecordForm>
  )
}
