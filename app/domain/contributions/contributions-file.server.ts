import { textsFor } from '~/i18n/texts'
import type { Actor } from '../access/actor'
import { writeCsv } from '../text/write-csv'
import { conductOf } from './contribution'
import { findContributions, type ContributionFilter } from './find-contributions.server'

/** SQLite takes few bound values, and what hangs on the rows is read by their ids. */
const perPage = 500

/** The list's contributions as a table, narrowed and sorted as the page that links here. */
export async function contributionsFile(actor: Actor, filter: ContributionFilter) {
  const { contributions: t, kinds, common } = textsFor(actor.locale)
  const rows = []
  for (let page = 1; ; page++) {
    const { contributions } = await findContributions(actor, { ...filter, page, perPage })
    rows.push(...contributions)
    if (contributions.length < perPage) break
  }
  return {
    name: t.title,
    body: writeCsv(
      [
        t.columns.on,
        t.columns.kind,
        t.columns.title,
        '#',
        t.columns.measure,
        ...[t.organisations, t.conduct.label],
      ].concat(common.handling),
      rows.map(({ happenedOn, kind, title, measure, organisations, conductChanged, limited }) => [
        ...[happenedOn, kinds.contributionKind[kind], title, measure.number, measure.name],
        organisations.map(({ name }) => name).join(', '),
        kind === 'CASE' ? t.conduct.words[conductOf(conductChanged)] : '',
        kinds.handling[limited ? 'LIMITED' : 'OPEN'],
      ]),
    ),
  }
}
