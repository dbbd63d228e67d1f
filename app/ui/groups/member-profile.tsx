import { genders, sectors } from '~/domain/groups/balance'
import type { MemberKind } from '~/domain/groups/group'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { TextArea, TextInput, type Source } from '../field'
import { FieldRow, MoreFields } from '../form'

type Fields = Record<'termEndsOn' | 'interests' | 'sector' | 'gender' | 'region', Source['field']>
type MemberProfileProps = { fields: Fields; memberKind: MemberKind }

/** What a group's balance is counted by; of persons also their term, gender and declared interests. */
export function MemberProfile({ fields, memberKind }: MemberProfileProps) {
  const t = useTexts().groups
  const words = t.member
  const isPerson = memberKind === 'PERSON'
  return (
    <MoreFields title={words.profile}>
      <FieldRow>
        <Select
          field={fields.sector}
          label={words.sector}
          optional
          empty={words.notTold}
          options={sectors.map((value) => ({ value, label: t.sectors[value] ?? value }))}
        />
        <TextInput field={fields.region} label={words.region} hint={words.regionHint} optional />
      </FieldRow>
      {isPerson ? (
        <>
          <FieldRow>
            <Select
              field={fields.gender}
              label={words.gender}
              optional
              empty={words.notTold}
              options={genders.map((value) => ({ value, label: t.genders[value] ?? value }))}
            />
            <TextInput
              field={fields.termEndsOn}
              label={words.termEndsOn}
              hint={words.termEndsOnHint}
              optional
            />
          </FieldRow>
          <TextArea
            field={fields.interests}
            label={words.interests}
            hint={words.interestsHint}
            optional
            rows={2}
          />
        </>
      ) : null}
    </MoreFields>
  )
}
