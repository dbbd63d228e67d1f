import type { MemberKind } from '~/domain/groups/group'
import { useTexts } from '~/i18n'
import { RadioGroup } from '../choice'
import { TextArea, TextInput } from '../field'
import {
  FieldRow,
  FormActions,
  FormPart,
  MoreFields,
  RecordForm,
  useRecordForm,
  type FormAnswer,
} from '../form'

type Fields = {
  nameDa: string
  nameEn: string
  purposeDa: string
  purposeEn: string
  memberKind: string
  target: string
  targetOn: string
  leastMembers: string
  mostMembers: string
  termMonths: string
  leastSectors: string
  leastRegions: string
  leastGender: string
  windowDays: string
  leastMeetings: string
}

type GroupFormProps = {
  answer?: FormAnswer | null
  values: Partial<Fields>
  /** What its members are, once that is chosen. */
  memberKind?: MemberKind
  formKey?: string
  version?: number
  cancel: string
}

/** Creates or edits a group. What its members are is chosen once. */
export function GroupForm(props: GroupFormProps) {
  const { answer, values, memberKind, formKey, version, cancel } = props
  const t = useTexts()
  const words = t.groups.form
  const record = useRecordForm<Fields>({ lastResult: answer, defaultValue: values })
  const { fields } = record
  const isNew = version === undefined
  const seeTheirs = isNew ? undefined : cancel
  const kinds = (['ORGANISATION', 'PERSON'] as const).map((value) => ({
    value,
    label: t.kinds.memberKind[value],
  }))
  return (
    <RecordForm {...{ record, formKey, version, seeTheirs }} labels={labelsOf(words)}>
      <FormPart title={words.names}>
        <FieldRow>
          <TextInput field={fields.nameDa} label={words.nameDa} required autoComplete="off" />
          <TextInput field={fields.nameEn} label={words.nameEn} required autoComplete="off" />
        </FieldRow>
        <FieldRow>
          <TextArea field={fields.purposeDa} label={words.purposeDa} optional />
          <TextArea field={fields.purposeEn} label={words.purposeEn} optional />
        </FieldRow>
        {isNew ? (
          <RadioGroup
            field={fields.memberKind}
            legend={words.memberKind}
            hint={words.memberKindHint}
            inline
            options={kinds}
          />
        ) : null}
      </FormPart>
      <FormPart title={words.rules} text={words.sizeHint}>
        <FieldRow>
          <TextInput field={fields.target} label={words.target} optional inputMode="numeric" />
          <TextInput field={fields.targetOn} label={words.targetOn} hint={words.targetOnHint} optional />
        </FieldRow>
        <FieldRow>
          <TextInput field={fields.leastMembers} label={words.leastMembers} optional inputMode="numeric" />
          <TextInput field={fields.mostMembers} label={words.mostMembers} optional inputMode="numeric" />
        </FieldRow>
      </FormPart>
      <MoreFields title={words.balance}>
        <p className="text-sm text-muted">{words.balanceText}</p>
        <FieldRow>
          <TextInput field={fields.leastSectors} label={words.leastSectors} optional inputMode="numeric" />
          <TextInput field={fields.leastRegions} label={words.leastRegions} optional inputMode="numeric" />
        </FieldRow>
        {memberKind === 'ORGANISATION' ? null : (
          <FieldRow>
            <TextInput field={fields.leastGender} label={words.leastGender} optional inputMode="numeric" />
            <TextInput
              field={fields.termMonths}
              label={words.termMonths}
              hint={words.termHint}
              optional
              inputMode="numeric"
            />
          </FieldRow>
        )}
      </MoreFields>
      <MoreFields title={words.dialogue}>
        <p className="text-sm text-muted">{words.dialogueText}</p>
        <FieldRow>
          <TextInput field={fields.windowDays} label={words.windowDays} inputMode="numeric" />
          <TextInput field={fields.leastMeetings} label={words.leastMeetings} inputMode="numeric" />
        </FieldRow>
      </MoreFields>
      <FormActions save={isNew ? t.common.create : t.common.saveChanges} cancel={cancel} />
    </RecordForm>
  )
}

function labelsOf(words: ReturnType<typeof useTexts>['groups']['form']): Record<string, string> {
  const { nameDa, nameEn, purposeDa, purposeEn, memberKind, target, targetOn } = words
  const { leastMembers, mostMembers, termMonths, leastSectors, leastRegions, leastGender } = words
  const { windowDays, leastMeetings } = words
  const rules = { leastMembers, mostMembers, termMonths, leastSectors, leastRegions, leastGender }
  const texts = { nameDa, nameEn, purposeDa, purposeEn, memberKind, target, targetOn }
  return { ...texts, ...rules, windowDays, leastMeetings }
}
