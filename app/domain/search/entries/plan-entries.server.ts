import type { Transaction } from '~/db.server'
import { formatDate } from '../../time/format-time'
import { bothLanguages, indexText, initials } from '../index-words'
import { type Entry, bodyOf, joined, organisationNames } from './entry'

/** An edition is found by its names, its series, place, host and agenda; never by whom it invites. */
export async function editionEntries(tx: Transaction, ids: string[]): Promise<Entry[]> {
  // reads as the system: the index is written whole, and narrowed for each reader when it is read
  const editions = await tx.edition.findMany({
    where: { id: { in: ids } },
    include: {
      series: true,
      host: { include: { aliases: true } },
      agenda: { where: { archivedAt: null }, orderBy: { position: 'asc' }, select: { title: true } },
    },
  })
  return editions.map(({ series, host, agenda, ...edition }) => {
    const detail = (locale: 'da' | 'en') =>
      joined([
        formatDate(edition.startsOn, locale, 'medium'),
        edition.place,
        locale === 'da' ? host?.nameDa : host?.nameEn,
      ])
    return {
      recordId: edition.id,
      title: bothLanguages(edition.nameDa, edition.nameEn),
      detail: bothLanguages(detail('da'), detail('en')),
      body: bodyOf([edition.lessons]),
      folded: indexText(
        [edition.nameDa, edition.nameEn, series.nameDa, series.nameEn],
        [
          edition.place,
          ...(host ? organisationNames(host) : []),
          ...agenda.map(({ title }) => title),
          edition.lessons,
        ],
      ),
      archived: edition.archivedAt !== null || series.archivedAt !== null,
      limited: edition.handling === 'LIMITED',
    }
  })
}

/** A group is found by its name and purpose, never by its members: a person among them may be LIMITED. */
export async function groupEntries(tx: Transaction, ids: string[]): Promise<Entry[]> {
  const groups = await tx.group.findMany({ where: { id: { in: ids } } })
  return groups.map((group) => ({
    recordId: group.id,
    title: bothLanguages(group.nameDa, group.nameEn),
    detail: bothLanguages(group.purposeDa, group.purposeEn),
    body: '',
    folded: indexText(
      [group.nameDa, group.nameEn, ...initials(group.nameDa), ...initials(group.nameEn)],
      [group.purposeDa, group.purposeEn],
    ),
    archived: group.archivedAt !== null,
    limited: false,
  }))
}

export async function measureEntries(tx: Transaction, ids: string[]): Promise<Entry[]> {
  const measures = await tx.measure.findMany({ where: { id: { in: ids } }, include: { priority: true } })
  return measures.map(({ priority, number, ...measure }) => ({
    recordId: measure.id,
    title: bothLanguages(`${number}. ${measure.nameDa}`, `${number}. ${measure.nameEn}`),
    detail: bothLanguages(priority.nameDa, priority.nameEn),
    body: '',
    folded: indexText(
      [`${number} m${number}`, measure.nameDa, measure.nameEn],
      [priority.nameDa, priority.nameEn, measure.evidenceDa, measure.evidenceEn],
    ),
    archived: false,
    limited: false,
  }))
}
