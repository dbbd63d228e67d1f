import { useRef, useState } from 'react'
import type { FormMetadata } from '@conform-to/react'
import { Plus, X } from 'lucide-react'
import type { MeetingFormValues } from '~/domain/meetings/meeting-form-values'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { Select } from '../choice'
import { type FieldSource, TextInput } from '../field'
import { MoreFields } from '../form'
import { useHydrated } from '../hydrated'

type Owner = { id: string; name: string }
type Row = { text?: string; ownerId?: string; due?: string }

type FollowUpRowsProps = {
  form: FormMetadata<MeetingFormValues, string[]>
  field: FieldSource
  owners: Owner[]
}

/** The promises made at a meeting, as many as needed. Without scripts a row is added and removed by the server. */
export function FollowUpRows({ form, field, owners }: FollowUpRowsProps) {
  const t = useTexts().meetings.form
  const hydrated = useHydrated()
  const initial = rowsOf(field.initialValue)
  const [kept, setKept] = useState(() => initial.map((row, key) => ({ row, key })))
  const nextKey = useRef(initial.length)
  const rows = hydrated ? kept : initial.map((row, key) => ({ row, key }))
  const byServer = (intent: { name: string; value: string }) => (hydrated ? {} : { ...intent })
  return (
    <MoreFields title={`${t.followUps}${rows.length ? ` (${rows.length})` : ''}`} open={rows.length > 0}>
      {rows.map(({ row, key }, index) => (
        <FollowUpRow
          key={key}
          row={row}
          prefix={`followUps[${index}]`}
          form={form}
          owners={owners}
          remove={
            <Button
              icon={X}
              tone="quiet"
              type={hydrated ? 'button' : 'submit'}
              onClick={hydrated ? () => setKept(kept.filter((one) => one.key !== key)) : undefined}
              {...byServer(form.remove.getButtonProps({ name: 'followUps', index }))}
            >
              {t.removeFollowUp(index + 1)}
            </Button>
          }
        />
      ))}
      <div>
        <Button
          icon={Plus}
          type={hydrated ? 'button' : 'submit'}
          onClick={hydrated ? () => setKept([...kept, { row: {}, key: nextKey.current++ }]) : undefined}
          {...byServer(form.insert.getButtonProps({ name: 'followUps' }))}
        >
          {t.addFollowUp}
        </Button>
      </div>
      <p className="text-sm text-muted">{t.followUpLimited}</p>
    </MoreFields>
  )
}

type FollowUpRowProps = {
  row: Row
  prefix: string
  form: FormMetadata<MeetingFormValues, string[]>
  owners: Owner[]
  remove: React.ReactNode
}

function FollowUpRow({ row, prefix, form, owners, remove }: FollowUpRowProps) {
  const t = useTexts().meetings.form
  const control = (name: keyof Row) => ({
    id: `${form.id}-${prefix}.${name}`,
    name: `${prefix}.${name}`,
    errors: form.allErrors[`${prefix}.${name}`],
    defaultValue: row[name],
  })
  return (
    <div className="grid gap-3 border-b border-line pb-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
      <TextInput {...control('text')} label={t.followUpText} maxLength={500} />
      <OwnerSelect {...control('ownerId')} label={t.followUpOwner} owners={owners} />
      <TextInput {...control('due')} label={t.followUpDue} placeholder={t.followUpDueHint} />
      <div className="sm:col-span-3">{remove}</div>
    </div>
  )
}

type OwnerSelectProps = {
  id: string
  name: string
  label: string
  owners: Owner[]
  errors?: string[]
  defaultValue?: string
}

/** A colleague who promises; the empty choice is oneself. */
function OwnerSelect({ owners, ...select }: OwnerSelectProps) {
  const t = useTexts().followUps.form
  return (
    <Select
      {...select}
      empty={t.myself}
      options={owners.map((owner) => ({ value: owner.id, label: owner.name }))}
    />
  )
}

/** A row just added by the server holds nothing yet. */
function rowsOf(value: unknown): Row[] {
  if (!Array.isArray(value)) return []
  return value.map((row: unknown) => (typeof row === 'object' && row !== null ? (row as Row) : {}))
}
