import type { Source } from './field'

/** The errors to show at a control: those given, else those of its form field. */
export function useShownErrors(source: Source): string[] | undefined {
  const errors = source.errors ?? source.field?.errors
  return errors?.length ? errors : undefined
}
