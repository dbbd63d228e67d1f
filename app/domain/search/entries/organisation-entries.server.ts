import type { Transaction } from '~/db.server'
import { bothLanguages, indexText, initials, unbroken, withoutUmlaut } from '../index-words'
import { romanised } from '../romanise.server'
import { type Entry, bodyOf, joined, organisationNames } from './entry'

export async function organisationEntries(tx: Transaction, ids: string[]): Promise<Entry[]> {
  const organisations = await tx.organisation.findMany({
    where: { id: { in: ids } },
    include: { aliases: true, parent: true },
  })
  return organisations.map((organisation) => {
    const names = organisationNames(organisation)
    return {
      recordId: organisation.id,
      title: bothLanguages(organisation.nameDa, organisation.nameEn),
      detail: bothLanguages(
        joined([organisation.shortName, organisation.parent?.nameDa]),
        joined([organisation.shortName, organisation.parent?.nameEn]),
      ),
      body: bodyOf([organisation.summary]),
      folded: indexText(
        [
          ...names,
          ...unbroken(names),
          ...withoutUmlaut(names),
          ...names.flatMap(romanised),
          ...initials(organisation.nameDa),
          ...initials(organisation.nameEn),
        ],
        [organisation.parent?.nameDa, organisation.parent?.nameEn, organisation.summary],
      ),
      archived: organisation.archivedAt !== null,
      limited: false,
    }
  })
}

/** A post is found by its title and organisation, never by its holder: it is open even when the holder is not. */
export async function postEntries(tx: Transaction, ids: string[]): Promise<Entry[]> {
  const posts = await tx.post.findMany({
    where: { id: { in: ids } },
    include: { organisation: { include: { aliases: true } } },
  })
  return posts.map((post) => ({
    recordId: post.id,
    title: bothLanguages(post.titleDa, post.titleEn),
    detail: bothLanguages(post.organisation.nameDa, post.organisation.nameEn),
    body: '',
    folded: indexText([post.titleDa, post.titleEn], organisationNames(post.organisation)),
    archived: post.archivedAt !== null || post.organisation.archivedAt !== null,
    limited: false,
  }))
}
