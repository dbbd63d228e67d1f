import { textsFor } from '~/i18n/texts'
import {
  type Block,
  heading,
  type HouseDocument,
  listOf,
  paragraph,
  type Words,
} from '../documents/house-document'
import type { EvidencePiece } from '../strategy/scoreboard'
import { formatDate } from '../time/format-time'
import { formatDays } from '../time/meeting-time'
import type { Report, ReportedCase, ReportedPriority } from './report'
import { reportTexts } from './report-texts'

/** Most told one by one under a priority; the rest is counted. */
const most = { cases: 10, editions: 30 }

type Language = HouseDocument['language']

/** The results report as a document, in its own language. */
export function composeReport(report: Report): HouseDocument {
  const { choice, asOf, periodName, marking, priorities } = report
  const { language } = choice
  const words = reportTexts[language]
  const day = formatDate(asOf, language, 'medium')
  return {
    title: words.title,
    subtitle: words.subtitle(formatDays(choice.from, choice.to, language), periodName),
    ...{ language, marking, notice: null, dense: false },
    foot: words.foot(day),
    blocks: [
      paragraph(words.asOf(day), 'small'),
      ...figureBlocks(report),
      ...priorities.flatMap((priority) => priorityBlocks(priority, language)),
      ...editionBlocks(report),
      heading(2, words.about),
      // Always the same: it tells nothing of whether there is anything to leave out.
      paragraph(words.aboutText),
    ],
  }
}

function figureBlocks({ figures, choice }: Report): Block[] {
  const words = reportTexts[choice.language]
  const kinds = Object.entries(words.contributions) as [keyof typeof words.contributions, string][]
  const rows = [
    { what: words.meetings, count: figures.meetings },
    { what: words.organisations, count: figures.organisations },
    { what: words.editions, count: figures.editions },
    ...kinds.map(([kind, what]) => ({ what, count: figures.contributions[kind] ?? 0 })),
  ].filter(({ count }) => count > 0)
  return [
    heading(2, words.figures),
    rows.length === 0
      ? paragraph(words.none)
      : {
          what: 'table',
          columns: [
            { head: words.figure, share: 4 },
            { head: words.number, share: 1 },
          ],
          rows: rows.map(({ what, count }) => [what, String(count)]),
        },
  ]
}

function priorityBlocks(
  { name, measures, cases, pieces, morePieces }: ReportedPriority,
  language: Language,
): Block[] {
  const words = reportTexts[language]
  const { number, measure, progress, status, inPeriod } = words.columns
  const columns = [
    { head: number, share: 1.2 },
    { head: measure, share: 4.5 },
    { head: progress, share: 3.4 },
    { head: status, share: 2.7 },
    { head: inPeriod, share: 2.2 },
  ]
  const rows = measures.map((row) => [
    String(row.number),
    row.name,
    progressText(row, language),
    textsFor(language).measures.status[row.status],
    String(row.inPeriod),
  ])
  return [
    heading(2, name),
    { what: 'table', columns, rows },
    ...(cases.length > 0 ? [heading(3, words.cases), ...caseBlocks(cases, language)] : []),
    heading(3, words.pieces),
    ...(pieces.length > 0 ? pieceBlocks(pieces, language) : [paragraph(words.noPieces)]),
    ...moreBlocks(morePieces, language),
  ]
}

type Counted = Pick<ReportedPriority['measures'][number], 'progress' | 'target'>

function progressText({ progress: { done, target }, target: { kind } }: Counted, language: Language): string {
  const t = textsFor(language).measures
  if (kind === 'DONE' || target === null)
    return done > 0 ? reportTexts[language].done : reportTexts[language].notDone
  if (kind === 'MEMBERS') return t.ofMembers(done, target)
  if (kind === 'HELD_PER_YEAR') return t.ofHeld(done, target)
  if (kind === 'COUNTRIES') return t.ofCountries(done, target)
  return t.of(done, target)
}

function caseBlocks(cases: readonly ReportedCase[], language: Language): Block[] {
  const words = reportTexts[language]
  const items = cases.slice(0, most.cases).map(({ on, title, asked, outcome, conductChanged }): Words => {
    const state = conductChanged === null ? 'open' : conductChanged ? 'changed' : 'unchanged'
    const said = [asked && words.asked(asked), outcome && words.outcome(outcome)].filter(Boolean).join('\n')
    return [
      { text: `${formatDate(on, language, 'medium')}  `, muted: true },
      { text: title, bold: true },
      { text: ` (${words.conduct[state]})` },
      ...(said ? [{ text: `\n${said}` }] : []),
    ]
  })
  return [listOf(items), ...moreBlocks(cases.length - most.cases, language)]
}

function pieceBlocks(pieces: readonly EvidencePiece[], language: Language): Block[] {
  const items = pieces.map(({ on, title, detail }): Words => [
    { text: `${formatDate(on, language, 'medium')}  `, muted: true },
    { text: title },
    ...(detail ? [{ text: ` · ${detail}`, muted: true }] : []),
  ])
  return [listOf(items)]
}

function editionBlocks({ editions, choice: { language } }: Report): Block[] {
  if (editions.length === 0) return []
  const items = editions
    .slice(0, most.editions)
    .map(({ name, on, until, place }) =>
      [name, formatDays(on, until, language), place].filter(Boolean).join(' · '),
    )
  return [
    heading(2, reportTexts[language].editions),
    listOf(items),
    ...moreBlocks(editions.length - most.editions, language),
  ]
}

function moreBlocks(more: number, language: Language): Block[] {
  return more > 0 ? [paragraph(reportTexts[language].more(more), 'small')] : []
}
