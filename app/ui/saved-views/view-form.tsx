import type { SavedList } from '~/domain/saved-views/saved-list'
import { useTexts } from '~/i18n'
import { Checkbox } from '../choice'
import { TextInput } from '../field'
import { FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { useListName } from './list-name'

/** `shared` is a checkbox: "on" or nothing. */
type ViewFormValues = { name: string; shared: string }

type ViewFormProps = {
  answer?: FormAnswer | null
  values: ViewFormValues
  /** What a new view holds. */
  state?: { list: SavedList; query: string }
  formKey?: string
  version?: number
  cancel: string
}

/** What a view is called and who sees it. */
export function ViewForm({ answer, values, state, formKey, version, cancel }: ViewFormProps) {
  const t = useTexts().savedViews
  const nameOf = useListName()
  const record = useRecordForm<ViewFormValues>({ id: 'view', lastResult: answer, defaultValue: values })
  const { fields } = record
  return (
    <RecordForm
      record={record}
      formKey={formKey}
      version={version}
      labels={{ name: t.name, shared: t.share }}
    >
      {state ? (
        <>
          <input type="hidden" name="list" value={state.list} />
          <input type="hidden" name="query" value={state.query} />
        </>
      ) : null}
      <TextInput
        field={fields.name}
        label={t.name}
        hint={state ? t.nameHint(nameOf(state.list)) : undefined}
        maxLength={60}
        autoComplete="off"
        autoFocus
      />
      <Checkbox field={fields.shared} label={t.share} hint={t.shareHint} />
      <FormActions cancel={cancel} />
    </RecordForm>
  )
}
