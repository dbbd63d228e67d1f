import { useForm, type DefaultValue, type SubmissionResult } from '@conform-to/react'

/** What an action answers when it refused a form: the errors with what was typed and, after a conflict, the stored values. */
export type FormAnswer = { result: SubmissionResult<string[]>; theirs?: Record<string, string> }

type Options<Schema> = {
  /** `useActionData()` of the route. */
  lastResult?: FormAnswer | null
  /** The record's values, or what a new one starts with. */
  defaultValue?: DefaultValue<Schema>
  /** `getZodConstraint(schema)` from the loader, so that the schema stays on the server. */
  constraint?: Parameters<typeof useForm>[0]['constraint']
  /** Needed where a page has several record forms. */
  id?: string
}

/**
 * Ties a form to its action: what was typed comes back after a refusal, with each error at its field. Works without
 * scripts. Hand the result to `RecordForm` and its `fields` to the controls.
 */
export function useRecordForm<Schema extends Record<string, unknown>>(options: Options<Schema>) {
  const { lastResult, defaultValue, constraint, id = 'record' } = options
  const [form, fields] = useForm<Schema>({
    id,
    lastResult: lastResult?.result,
    defaultValue,
    constraint,
  })
  return { form, fields, theirs: lastResult?.theirs, answer: lastResult }
}
