import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visibleEditions, visibleStatements } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { organisationName } from '../../organisations/organisation'
import { statementLines } from './statement-lines'
import { shareText } from './survey'

export function statementsInclude(actor: Actor) {
  return {
    statements: {
      where: visibleStatements(actor),
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    },
  } as const satisfies Prisma.EditionInclude
}

type Stored = Prisma.EditionGetPayload<{ include: ReturnType<typeof statementsInclude> }>

/** What the form of a survey's statements starts with, and the statements of other years. Throws NotFound. */
export async function findStatementsForm(actor: Actor, editionId: string) {
  const edition = await db.edition.findFirst({
    where: {
      AND: [visibleEditions(actor), { id: editionId, archivedAt: null, series: { kind: 'SURVEY' } }],
    },
    include: { series: true, ...statementsInclude(actor) },
  })
  if (!edition) throw new NotFound()
  const { series } = edition
  return {
    name: organisationName(edition, actor.locale),
    series: { id: series.id, name: organisationName(series, actor.locale) },
    ...{ marking: edition.marking, version: edition.version },
    values: statementsValues(actor, edition),
    earlier: await findKnownStatements(actor, series.id),
  }
}

export type StatementsFormPage = Awaited<ReturnType<typeof findStatementsForm>>

/** Every statement the series has had, the newest wording of each. */
async function findKnownStatements(actor: Actor, seriesId: string) {
  const found = await db.surveyStatement.findMany({
    where: { AND: [visibleStatements(actor), { edition: { seriesId, archivedAt: null } }] },
    orderBy: [{ edition: { startsOn: 'desc' } }, { position: 'asc' }],
  })
  const byKey = new Map<string, string>()
  for (const { key, textDa, textEn } of found) {
    if (!byKey.has(key)) byKey.set(key, actor.locale === 'da' ? textDa : textEn)
  }
  return [...byKey].map(([value, label]) => ({ value, label }))
}

function statementsValues({ locale }: Pick<Actor, 'locale'>, { respondents, verified, statements }: Stored) {
  return {
    respondents: respondents === null ? '' : String(respondents),
    verified: verified ? 'on' : '',
    statements: statements.map(({ key, textDa, textEn, agree, disagree }) => ({
      ...{ key, textDa, textEn },
      ...{ agree: shareText(agree, locale), disagree: shareText(disagree, locale) },
    })),
  }
}

export type StatementsValues = ReturnType<typeof statementsValues>

/** The stored values as a conflict tells them, a statement a line. */
export function statementTexts(stored: Stored): Record<string, string> {
  const { respondents, statements } = statementsValues({ locale: 'da' }, stored)
  return { version: String(stored.version), respondents, statements: statementLines(statements) }
}
