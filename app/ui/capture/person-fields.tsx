import { personChoice, type PersonCandidate, type ResolvedPerson } from '~/domain/capture/resolved-line'
import { useTexts } from '~/i18n'
import { classNames } from '../class-names'
import { RadioGroup, type Option } from '../choice'
import { TextInput, type FieldSource } from '../field'
import { FieldRow } from '../form'
import { OrganisationChoice } from './organisation-choice'

export type PersonFieldset = Record<'name' | 'organisation' | 'seen' | 'choice' | 'at', FieldSource>

type PersonFieldsProps = {
  number: number
  fields: PersonFieldset
  resolved: ResolvedPerson
  /** What the candidates were looked up by. */
  seen: string
  mayCreate: boolean
}

/** One participant of the line: the name as read, and who that is. */
export function PersonFields({ number, fields, resolved, seen, mayCreate }: PersonFieldsProps) {
  const t = useTexts().capture
  const { organisation } = resolved
  const options = useOptions(resolved, mayCreate)
  return (
    <div
      role="group"
      aria-label={t.person(number)}
      className={classNames('grid gap-3', number > 1 && resolved.name !== '' && 'border-t border-line pt-4')}
    >
      <FieldRow>
        <TextInput field={fields.name} label={t.name} />
        <TextInput field={fields.organisation} label={t.organisation} optional />
      </FieldRow>
      <input type="hidden" name={fields.seen.name} value={seen} />
      {resolved.name === '' ? null : (
        <RadioGroup
          field={fields.choice}
          legend={t.who(resolved.name)}
          hint={resolved.choice === null ? t.whoHint : undefined}
          options={options}
        />
      )}
      {resolved.more > 0 ? <p className="text-sm text-muted">{t.moreCandidates(resolved.more)}</p> : null}
      {organisation && mayCreate ? (
        <OrganisationChoice field={fields.at} organisation={organisation} mayCreate={mayCreate} />
      ) : null}
    </div>
  )
}

function useOptions(
  { name, organisation, candidates, asOrganisation }: ResolvedPerson,
  mayCreate: boolean,
): Option[] {
  const t = useTexts().capture
  const options = candidates.map((candidate) => ({
    value: personChoice({ kind: 'person', id: candidate.id }),
    label: candidate.name,
    hint: seatOf(candidate) || t.noPost,
  }))
  if (asOrganisation)
    options.push({
      value: personChoice({ kind: 'organisation', id: asOrganisation.id }),
      label: t.asOrganisation(asOrganisation.name),
      hint: '',
    })
  if (mayCreate)
    options.push({ value: 'new', label: t.newPerson(name, organisation?.name ?? ''), hint: t.newPersonHint })
  return [...options, { value: 'skip', label: t.skip, hint: '' }]
}

function seatOf({ post, organisation }: PersonCandidate): string {
  return [post, organisation].filter(Boolean).join(' · ')
}
