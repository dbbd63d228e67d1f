import type { ResolvedOrganisation } from '~/domain/capture/resolved-line'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import type { FieldSource } from '../field'

type OrganisationChoiceProps = {
  field: FieldSource
  organisation: ResolvedOrganisation
  mayCreate: boolean
  /** Offers to leave it out. */
  maySkip?: boolean
}

/** Which organisation a typed name is; nothing to choose where only one can be meant. */
export function OrganisationChoice({ field, organisation, mayCreate, maySkip }: OrganisationChoiceProps) {
  const t = useTexts()
  const { name, candidates, choice, mayBeNew } = organisation
  const options = candidates.map(({ id, name }) => ({ value: id, label: name }))
  if (mayBeNew && mayCreate) options.push({ value: 'new', label: t.capture.newOrganisation(name) })
  if (maySkip) options.push({ value: 'skip', label: t.capture.skip })
  if (options.length === 1 && choice !== null && options[0]?.value === choice)
    return <input type="hidden" name={field.name} value={choice} />
  return (
    <Select
      field={field}
      label={t.capture.whichOrganisation(name)}
      options={options}
      empty={choice === null ? t.common.choose : undefined}
    />
  )
}
