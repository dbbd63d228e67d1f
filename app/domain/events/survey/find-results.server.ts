import { db } from '~/db.server'
import { textsFor } from '~/i18n/texts'
import type { Actor } from '../../access/actor'
import { visibleEditions, visibleStatements } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { organisationName } from '../../organisations/organisation'
import { writeCsv } from '../../text/write-csv'
import { partsOf } from '../../time/plain-date'
import { surveyLines, surveyNews } from './survey'

/** A survey's statements over the years, from the editions the actor may see. Throws NotFound also for another series. */
export async function findResults(actor: Actor, seriesId: string) {
  const series = await db.series.findFirst({ where: { id: seriesId, archivedAt: null, kind: 'SURVEY' } })
  if (!series) throw new NotFound()
  const editions = await db.edition.findMany({
    where: {
      AND: [
        visibleEditions(actor),
        { seriesId, archivedAt: null, cancelledAt: null, statements: { some: visibleStatements(actor) } },
      ],
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    include: {
      statements: { where: visibleStatements(actor), orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  })
  const years = editions.map(({ startsOn, verified, statements, ...edition }) => ({
    ...{ id: edition.id, name: organisationName(edition, actor.locale) },
    ...{ year: partsOf(startsOn).year, respondents: edition.respondents, verified },
    statements: statements.map(({ key, textDa, textEn, agree, disagree }) => ({
      ...{ key, agree, disagree, text: actor.locale === 'da' ? textDa : textEn },
    })),
  }))
  const lines = surveyLines(years)
  return {
    series: { id: series.id, name: organisationName(series, actor.locale) },
    years: years.map(({ statements: _statements, ...year }) => year),
    ...{ lines, news: surveyNews(lines) },
    marking: editions.some(({ marking }) => marking !== 'NONE')
      ? ('TIL_TJENESTEBRUG' as const)
      : ('NONE' as const),
  }
}

export type SurveyResults = Awaited<ReturnType<typeof findResults>>

/** The same figures as a table, a statement and year a row; of marked editions every row says so. */
export async function resultsFile(actor: Actor, seriesId: string) {
  const { series, years, lines, marking } = await findResults(actor, seriesId)
  const { attendance, kinds } = textsFor(actor.locale)
  const { survey, sheet } = attendance
  const marked = marking === 'NONE' ? [] : [kinds.marking[marking]]
  const byYear = new Map(years.map((year) => [year.year, year]))
  const rows = lines.flatMap(({ text, points }) =>
    points.map(({ year, agree, disagree, verified }) => [
      ...[year, text, agree, disagree, byYear.get(year)?.respondents],
      ...[verified ? '' : survey.toVerify, ...marked],
    ]),
  )
  const head = [survey.year, survey.one, survey.agree, survey.disagree, survey.respondents, survey.checked]
  return {
    body: writeCsv([...head, ...marked.map(() => sheet.columns.marking)], rows),
    name: survey.resultsOf(series.name),
  }
}
