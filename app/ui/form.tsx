import type { FormHTMLAttributes, ReactNode, RefObject } from 'react'
import type { FormMetadata } from '@conform-to/react'
import { useTexts } from '~/i18n'
import { Button, ButtonLink } from './button'
import { ConflictNotice, differencesBetween } from './conflict-notice'
import { ErrorSummary, type Problem } from './error-summary'
import type { FormAnswer } from './record-form'
import { Form, useNavigation } from './router'

export { useRecordForm, type FormAnswer } from './record-form'

type Record_ = {
  // Conform's metadata is invariant in its schema; the form reads none of it by name.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  form: FormMetadata<any, string[]>
  theirs?: Record<string, string>
  answer?: FormAnswer | null
}

type RecordFormProps = {
  /** What `useRecordForm` returned. */
  record: Record_
  children: ReactNode
  /** Where it is posted; the page's own address unless given. */
  action?: string
  /** For forms that create: one key per shown form, so that a second tap makes no second record. */
  formKey?: string
  /** For forms that edit: the version that was read. */
  version?: number
  /** Field name → label, for the summary of errors and the comparison after a conflict. */
  labels?: Record<string, string>
  /** Field name → its values in words, for the comparison: a choice shows as the reader knows it. */
  words?: Record<string, Record<string, string>>
  /** What was typed into fields that hold lists, told as `theirs` tells the stored ones. */
  lists?: Record<string, string>
  /** The record's page, to look at what a colleague saved. */
  seeTheirs?: string
  formRef?: RefObject<HTMLFormElement>
  /** It answers with a file: the browser takes that itself. */
  reloadDocument?: boolean
} & Pick<FormHTMLAttributes<HTMLFormElement>, 'className' | 'onInput'>

/** A form that makes or changes a record. */
export function RecordForm(props: RecordFormProps) {
  const {
    record,
    children,
    action,
    formKey,
    version,
    labels = {},
    words,
    lists,
    seeTheirs,
    formRef,
    className,
    onInput,
    reloadDocument,
  } = props
  const { form, theirs, answer } = record
  // With scripts Conform keeps the first values as `initialValue`; what was sent stands in the answer.
  const sent: unknown = answer?.result.initialValue ?? form.initialValue ?? {}
  const typed = { ...(sent as Record<string, unknown>), ...lists }
  const readVersion = theirs?.['version'] ?? version
  return (
    <>
      {theirs ? (
        <ConflictNotice
          differences={differencesBetween(typed, theirs, labels, words)}
          seeTheirs={seeTheirs}
          answer={answer}
        />
      ) : (
        <ErrorSummary problems={problemsOf(form, labels)} answer={answer} />
      )}
      <Form
        method="post"
        action={action}
        id={form.id}
        ref={formRef}
        onSubmit={form.onSubmit}
        onInput={onInput}
        noValidate
        reloadDocument={reloadDocument}
        className={className ?? 'grid gap-5'}
      >
        {formKey === undefined ? null : <input type="hidden" name="formKey" value={formKey} />}
        {readVersion === undefined ? null : <input type="hidden" name="version" value={readVersion} />}
        {children}
      </Form>
    </>
  )
}

function problemsOf(form: Record_['form'], labels: Record<string, string>): Problem[] {
  return Object.entries(form.allErrors).flatMap(([name, texts]) =>
    (texts ?? []).map((text) =>
      name === '' ? { text } : { fieldId: `${form.id}-${name}`, label: labelOf(name, labels), text },
    ),
  )
}

/** `participants[2].text` is found under `participants` when it has no label of its own. */
function labelOf(name: string, labels: Record<string, string>): string | undefined {
  return labels[name] ?? labels[name.replace(/[[.].*$/, '')]
}

type FormActionsProps = {
  /** The words of the saving button. */
  save?: string
  /** Where giving up leads. */
  cancel?: string
  children?: ReactNode
}

/** The end of a form: save, cancel and, beside them, such as the draft's state. Stays in sight on a phone. */
export function FormActions({ save, cancel, children }: FormActionsProps) {
  const t = useTexts().common
  const busy = useNavigation().state === 'submitting'
  return (
    <div className="sticky bottom-(--bottom-bar) z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-bg px-4 py-3 sm:static sm:mx-0 sm:px-0">
      <Button
        tone="primary"
        aria-disabled={busy || undefined}
        onClick={(event) => busy && event.preventDefault()}
      >
        {busy ? t.form.saving : (save ?? t.save)}
      </Button>
      {cancel ? (
        <ButtonLink to={cancel} tone="quiet">
          {t.cancel}
        </ButtonLink>
      ) : null}
      {children}
    </div>
  )
}

type FormPartProps = { title: string; text?: ReactNode; children: ReactNode }

/** Fields that belong together, under a heading. */
export function FormPart({ title, text, children }: FormPartProps) {
  return (
    <fieldset className="card min-w-0 p-4 sm:p-5">
      <legend className="float-left mb-1 w-full text-base font-semibold">{title}</legend>
      <div className="clear-both grid gap-4">
        {text ? <p className="text-sm text-muted">{text}</p> : null}
        {children}
      </div>
    </fieldset>
  )
}

/** Fields side by side where there is room, one below the other on a phone. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>
}

/** Fields few people need, closed until asked for. An error inside is reached from the summary. */
export function MoreFields({
  title,
  open,
  children,
}: {
  title: string
  open?: boolean
  children: ReactNode
}) {
  return (
    <details open={open} className="card">
      <summary className="rounded-md px-4 py-2.5 text-sm font-medium text-accent hover:bg-sunken">
        {title}
      </summary>
      <div className="grid gap-4 px-4 pt-2 pb-4">{children}</div>
    </details>
  )
}
