import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import type { ReaderChoices } from '../access/handling'
import { readerSelection } from '../access/handling.server'
import { findReaderChoices } from '../access/find-reader-choices.server'
import { visiblePersons } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { personName } from './person-name'

export const personFormInclude = {
  aliases: { orderBy: { id: 'asc' } },
  readers: readerSelection,
} as const satisfies Prisma.PersonInclude

export type StoredPerson = Prisma.PersonGetPayload<{ include: typeof personFormInclude }>

export type FormValues = Record<string, string | string[]>

/** The stored values of the form's fields, as the form would write them. */
export function storedPersonFields(stored: StoredPerson) {
  return {
    givenName: stored.givenName,
    familyName: stored.familyName,
    nameOrder: stored.nameOrder,
    nativeName: stored.nativeName ?? '',
    nativeLanguage: stored.nativeLanguage ?? '',
    pronunciation: stored.pronunciation ?? '',
    titleOfAddress: stored.titleOfAddress ?? '',
    languages: stored.languages.split(',').join(', '),
    zone: stored.zone ?? '',
    country: stored.country ?? '',
    aliases: stored.aliases.map((alias) => alias.name).join('\n'),
    summary: stored.summary,
    source: stored.source ?? '',
    handling: stored.handling,
    marking: stored.marking,
    version: String(stored.version),
  }
}

/** What the edit form starts out with, and who can be named on the record. Throws NotFound. */
export async function findPersonForm(
  actor: Actor,
  id: string,
): Promise<{ name: string; values: FormValues; choices: ReaderChoices }> {
  const stored = await db.person.findFirst({
    where: { AND: [visiblePersons(actor), { id }] },
    include: personFormInclude,
  })
  if (!stored) throw new NotFound()
  const values = {
    ...storedPersonFields(stored),
    ...(stored.marking !== 'NONE' && stored.handling === 'OPEN' ? { widened: 'on' } : {}),
    readerAccountIds: stored.readers.flatMap((reader) => reader.accountId ?? []),
    readerOfficeIds: stored.readers.flatMap((reader) => reader.officeId ?? []),
  }
  return { name: personName(stored), values, choices: await findReaderChoices(actor, stored.readers) }
}
