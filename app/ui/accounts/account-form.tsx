import type { Role } from '~/domain/access/actor'
import { useLocale, useTexts } from '~/i18n'
import { RadioGroup } from '../choice'
import { FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { Notice } from '../notice'
import { roles } from './account-filters'
import { OfficeSelect, type OfficeChoice } from './person-fields'

type AccountFormProps = {
  account: {
    id: string
    role: Role
    officeId: string
    version: number
    office: { id: string; nameDa: string; nameEn: string }
  }
  offices: OfficeChoice[]
  lastResult?: FormAnswer | null
}

/** A colleague's role and office. */
export function AccountForm({ account, offices, lastResult }: AccountFormProps) {
  const texts = useTexts()
  const locale = useLocale()
  const t = texts.admin.accounts
  const { role, officeId, version } = account
  const record = useRecordForm<{ role: string; officeId: string }>({
    lastResult,
    id: 'account',
    defaultValue: { role, officeId },
  })
  const { fields, theirs } = record
  // An office that was archived since stays the choice of those who are there.
  const known = offices.some(({ id }) => id === officeId) ? offices : [account.office, ...offices]
  const stored = known.find(({ id }) => id === theirs?.['officeId'])
  return (
    <>
      {theirs ? (
        <Notice tone="info">
          {t.conflict(
            texts.kinds.role[theirs['role'] as Role],
            (locale === 'en' ? stored?.nameEn : stored?.nameDa) ?? texts.common.unknown,
          )}
        </Notice>
      ) : null}
      <RecordForm record={record} version={version} seeTheirs={`/admin/accounts/${account.id}`}>
        <FormPart title={t.roleAndOffice} text={t.roleHint}>
          <RoleChoice field={fields.role} />
          <OfficeSelect field={fields.officeId} offices={known} locale={locale} />
        </FormPart>
        <FormActions cancel="/admin/accounts" />
      </RecordForm>
    </>
  )
}

type RoleChoiceProps = { field: React.ComponentProps<typeof RadioGroup>['field'] }

/** The four roles, each with what it may do. */
export function RoleChoice({ field }: RoleChoiceProps) {
  const texts = useTexts()
  return (
    <RadioGroup
      field={field}
      legend={texts.accounts.role}
      options={roles.map((value) => ({
        value,
        label: texts.kinds.role[value],
        hint: texts.admin.accounts.roleMeaning[value],
      }))}
    />
  )
}
