import type { MemberKind } from '~/domain/groups/group'
import { ladder } from '~/domain/groups/group'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { Combobox } from '../combobox'
import { TextArea, TextInput } from '../field'
import { MemberProfile } from './member-profile'
import { FieldRow, FormActions, FormPart, RecordForm, useRecordForm, type FormAnswer } from '../form'

type Fields = {
  member: string
  memberId: string
  rung: string
  since: string
  reason: string
  ownerId: string
  nextStep: string
  nextStepOn: string
  expectedOn: string
  termEndsOn: string
  interests: string
  sector: string
  gender: string
  region: string
}

type MemberFormProps = {
  answer?: FormAnswer | null
  values: Partial<Fields>
  owners: { id: string; name: string }[]
  /** What the group's members are. */
  memberKind: MemberKind
  formKey?: string
  version?: number
  cancel: string
}

/** Adds a member to a group, or moves it on the ladder. */
export function MemberForm(props: MemberFormProps) {
  const { answer, values, owners, memberKind, formKey, version, cancel } = props
  const t = useTexts()
  const words = t.groups.member
  const record = useRecordForm<Fields>({ lastResult: answer, defaultValue: values })
  const { fields } = record
  const member = memberKind === 'PERSON' ? words.person : words.organisation
  const isNew = version === undefined
  const seeTheirs = isNew ? undefined : cancel
  return (
    <RecordForm
      {...{ record, formKey, version, seeTheirs }}
      labels={{ ...labelsOf(words), member }}
      words={{
        rung: t.kinds.rung,
        sector: t.groups.sectors,
        gender: t.groups.genders,
        ownerId: Object.fromEntries(owners.map(({ id, name }) => [id, name])),
      }}
    >
      {isNew ? (
        <FormPart title={member}>
          <Combobox
            kind={memberKind === 'PERSON' ? 'person' : 'organisation'}
            label={t.common.name}
            hint={words.findHint}
            textField={fields.member}
            idField={fields.memberId}
          />
        </FormPart>
      ) : null}
      <FormPart title={words.ladder}>
        <FieldRow>
          <Select
            field={fields.rung}
            label={words.rung}
            required
            options={ladder.map((value) => ({ value, label: t.kinds.rung[value] }))}
          />
          <TextInput field={fields.since} label={words.since} hint={words.sinceHint} required />
        </FieldRow>
        <TextArea field={fields.reason} label={words.reason} hint={words.reasonHint} optional rows={2} />
        <Select
          field={fields.ownerId}
          label={words.owner}
          empty={words.noOwner}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FormPart>
      <FormPart title={words.planned}>
        <FieldRow>
          <TextInput field={fields.nextStep} label={words.nextStep} optional />
          <TextInput
            field={fields.nextStepOn}
            label={words.nextStepOn}
            hint={words.nextStepOnHint}
            optional
          />
        </FieldRow>
        <TextInput field={fields.expectedOn} label={words.expectedOn} hint={words.expectedOnHint} optional />
      </FormPart>
      <MemberProfile fields={fields} memberKind={memberKind} />
      <FormActions save={isNew ? t.common.add : t.common.saveChanges} cancel={cancel} />
    </RecordForm>
  )
}

function labelsOf(words: ReturnType<typeof useTexts>['groups']['member']): Record<string, string> {
  const { rung, since, reason, owner, nextStep, nextStepOn } = words
  const { expectedOn, termEndsOn, interests, sector, gender, region } = words
  const profile = { expectedOn, termEndsOn, interests, sector, gender, region }
  return { rung, since, reason, ownerId: owner, nextStep, nextStepOn, ...profile }
}
