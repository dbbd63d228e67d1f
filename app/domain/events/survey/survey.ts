import { fold } from '../../search/fold'

/** A statement's shares, in per cent, in one year. */
export type Share = { agree: number; disagree: number }
export type SurveyPoint = Share & { year: number; verified: boolean }
/** One statement over the years, in the words it was put in last. */
export type SurveyLine = { key: string; text: string; points: SurveyPoint[] }

export type SurveyYear = {
  year: number
  verified: boolean
  statements: (Share & { key: string; text: string })[]
}

/** The statements of every year as lines, in the order of the newest survey; years ascend. */
export function surveyLines(years: readonly SurveyYear[]): SurveyLine[] {
  const lines = new Map<string, SurveyLine>()
  for (const { year, verified, statements } of [...years].sort((a, b) => b.year - a.year)) {
    for (const { key, text, agree, disagree } of statements) {
      const line = lines.get(key) ?? { key, text, points: [] }
      lines.set(key, { ...line, points: [{ year, agree, disagree, verified }, ...line.points] })
    }
  }
  return [...lines.values()]
}

export type SurveyNews =
  | { kind: 'change'; text: string; from: SurveyPoint; to: SurveyPoint }
  | { kind: 'level'; text: string; at: SurveyPoint }

/** What the survey says in one sentence: the largest change of agreement since the time before, else the largest agreement. */
export function surveyNews(lines: readonly SurveyLine[]): SurveyNews | null {
  const changes = lines.flatMap(({ text, points }) => {
    const [from, to] = points.slice(-2)
    return from && to ? [{ kind: 'change' as const, text, from, to }] : []
  })
  const size = ({ from, to }: (typeof changes)[number]) => Math.abs(to.agree - from.agree)
  const change = changes.sort((a, b) => size(b) - size(a))[0]
  if (change) return change
  const levels = lines.flatMap(({ text, points }) => {
    const at = points.at(-1)
    return at ? [{ kind: 'level' as const, text, at }] : []
  })
  return levels.sort((a, b) => b.at.agree - a.at.agree)[0] ?? null
}

/** "48", "48,5" or "48 %" as a number from 0 to 100; null for anything else. */
export function parseShare(typed: string): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed.trim())
  if (!found) return null
  const share = Number(`${found[1]}.${found[2] ?? '0'}`)
  return share <= 100 ? share : null
}

/** One decimal at most, with the language's own sign. */
export function shareText(share: number, locale: 'da' | 'en'): string {
  const text = String(Math.round(share * 10) / 10)
  return locale === 'da' ? text.replace('.', ',') : text
}

/** Thousands apart, as the language writes them: 1.013 and 1,013. */
export function countText(count: number, locale: 'da' | 'en'): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, locale === 'da' ? '.' : ',')
}

/** What a new statement is known by over the years: its words. The same words are the same statement. */
export function statementKey(text: string): string {
  return fold(text).split(' ').filter(Boolean).join('-').slice(0, 64)
}
