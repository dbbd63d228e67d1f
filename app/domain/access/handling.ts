import type { Handling, Marking } from '~/generated/sqlite/enums'

export type { Handling, Marking }

/** Markings the system is not accredited for: they can be chosen only to be refused with the reason. */
export const forbiddenMarkings = ['FORTROLIGT', 'HEMMELIGT', 'YDERST_HEMMELIGT'] as const

/** A colleague or an office that can be named on a LIMITED record. */
export type ReaderChoice = { id: string; name: string; detail: string }
export type ReaderChoices = { accounts: ReaderChoice[]; offices: ReaderChoice[] }

/** A record's handling as its form starts out. */
export type HandlingValue = {
  handling: Handling
  marking?: Marking
  readerAccountIds: string[]
  readerOfficeIds: string[]
}
