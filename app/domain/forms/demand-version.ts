import { Conflict } from '../errors'

/** Throws Conflict, with the stored value of each field, unless the form was filled in from the stored version. */
export function demandVersion(stored: number, given: number, theirs: () => Record<string, string>): void {
  if (stored !== given) throw new Conflict(theirs())
}
