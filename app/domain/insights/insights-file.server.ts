import { textsFor } from '~/i18n'
import type { Actor } from '../access/actor'
import { writeCsv } from '../text/write-csv'
import { formatDate } from '../time/format-time'
import { findInsights } from './find-insights.server'
import type { InsightSearch } from './insight-schema.server'

/** Every row of the list as it is narrowed and ordered. */
export async function insightsFile(actor: Actor, search: InsightSearch, now: Date) {
  const { rows } = await findInsights(actor, search, now, Infinity)
  const { insights: t, network } = textsFor(actor.locale)
  const columns = t.columns
  return {
    name: t.kinds[search.kind],
    body: writeCsv(
      [
        ...[search.kind === 'single' ? columns.organisation : columns.person, columns.belongsTo[search.kind]],
        ...[columns.colleague, columns.office, columns.before, columns.strength, columns.tier, columns.last],
      ],
      rows.map(({ subject, belongsTo, colleague, before, strength, tier, lastOn }) => [
        ...[subject.name, belongsTo.join(', '), colleague.name, colleague.office, before, strength],
        tier && network.tier[tier],
        lastOn && formatDate(lastOn, actor.locale, 'short'),
      ]),
    ),
  }
}
