import type { ResolvedFollowUp } from '~/domain/capture/resolved-line'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextInput, type FieldSource } from '../field'
import { FieldRow } from '../form'

export type FollowUpFieldset = Record<'text' | 'due' | 'ownerId', FieldSource>

type FollowUpFieldsProps = {
  number: number
  fields: FollowUpFieldset
  /** Left out for a row the line did not have. */
  resolved?: ResolvedFollowUp
  colleagues: { id: string; name: string }[]
}

/** One promise of the line: what, when, who. */
export function FollowUpFields({ number, fields, resolved, colleagues }: FollowUpFieldsProps) {
  const t = useTexts()
  const { owner, ownerId } = resolved ?? {}
  return (
    <div role="group" aria-label={t.capture.followUp(number)} className="grid gap-3">
      <TextInput field={fields.text} label={t.capture.promise} />
      <FieldRow>
        <TextInput field={fields.due} label={t.capture.due} hint={t.capture.dueHint} optional />
        <Select
          field={fields.ownerId}
          label={t.capture.owner}
          hint={owner && ownerId === null ? t.capture.ownerUnknown(owner) : undefined}
          empty={t.common.choose}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FieldRow>
    </div>
  )
}
