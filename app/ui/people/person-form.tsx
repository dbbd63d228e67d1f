import type { ReaderChoices } from '~/domain/access/handling'
import { useTexts } from '~/i18n'
import { Combobox } from '../combobox'
import { TextInput } from '../field'
import {
  FieldRow,
  FormActions,
  FormPart,
  MoreFields,
  RecordForm,
  useRecordForm,
  type FormAnswer,
} from '../form'
import { useHandlingConflict } from '../handling/handling-conflict'
import { HandlingFields } from '../handling/handling-fields'
import { NamesakeNotice } from './namesake-notice'
import { AboutFields, NameFields, OtherNameFields, type PersonFields } from './person-fields'

type PersonFormProps = {
  answer?: (FormAnswer & { namesakes?: { id: string; name: string; organisation: string }[] }) | null
  values: { [Name in keyof PersonFields]?: PersonFields[Name] }
  countries: { code: string; name: string }[]
  zones: string[]
  choices: ReaderChoices
  formKey?: string
  version?: number
  cancel: string
}

/** Creates or edits a person; a new one may be given the post held now. */
export function PersonForm(props: PersonFormProps) {
  const { answer, values, choices, formKey, version, cancel, ...lists } = props
  const t = useTexts()
  const record = useRecordForm<PersonFields>({ lastResult: answer, defaultValue: values })
  const { fields } = record
  const conflict = useHandlingConflict(answer, choices)
  const words = t.people.form
  const isNew = version === undefined
  return (
    <RecordForm
      record={{ ...record, theirs: conflict.theirs }}
      lists={conflict.lists}
      formKey={formKey}
      version={version}
      labels={{ ...useLabels(), ...conflict.labels }}
      words={{
        ...conflict.words,
        nameOrder: t.kinds.nameOrder,
        country: Object.fromEntries(lists.countries.map(({ code, name }) => [code, name])),
      }}
      seeTheirs={isNew ? undefined : cancel}
    >
      {answer?.namesakes ? (
        <NamesakeNotice
          title={t.people.namesakes(answer.namesakes.length)}
          text={t.people.namesakesText}
          confirm={t.people.saveAnyway}
          field={fields.despiteNamesakes}
          namesakes={answer.namesakes.map(({ id, name, organisation }) => ({
            address: `/people/${id}`,
            name,
            detail: organisation,
          }))}
        />
      ) : null}
      <FormPart title={words.name}>
        <NameFields fields={fields} />
      </FormPart>
      {isNew ? (
        <FormPart title={words.post} text={words.postText}>
          <Combobox
            kind="organisation"
            label={words.organisation}
            hint={words.organisationHint}
            textField={fields.organisation}
            idField={fields.organisationId}
            allowNew
          />
          <FieldRow>
            <TextInput field={fields.postTitle} label={words.postTitle} />
            <TextInput field={fields.postSince} label={words.postSince} placeholder="1.9.2025" />
          </FieldRow>
        </FormPart>
      ) : null}
      <MoreFields title={words.moreNames} open={!isNew || Boolean(answer)}>
        <OtherNameFields fields={fields} />
      </MoreFields>
      <MoreFields title={words.more} open={!isNew || Boolean(answer)}>
        <AboutFields fields={fields} {...lists} />
      </MoreFields>
      <FormPart title={words.handling}>
        <HandlingFields fields={fields} choices={choices} alone />
      </FormPart>
      <FormActions save={isNew ? t.common.create : t.common.saveChanges} cancel={cancel} />
    </RecordForm>
  )
}

function useLabels(): Record<string, string> {
  const t = useTexts()
  const { name: _name, post: _post, more: _more, moreNames: _moreNames, ...labels } = t.people.form
  return labels
}
