import type { PlainDate } from '../../time/plain-date'
import { liveOn, type LiveRule, type Standing } from '../live-dialogue'
import type { EvidencePiece, Progress } from '../scoreboard'
import { shareGone, shownYears, type Span } from './span'

/** A group's member with the days of its held meetings; `pieceOn` writes it as evidence. */
export type MemberEvidence = {
  standing: Standing
  days: PlainDate[]
  pieceOn: (day: PlainDate) => EvidencePiece
}

export type Members = { rule: LiveRule; members: MemberEvidence[] }

/** The members in live dialogue on a day, as evidence. */
export function liveMembers({ rule, members }: Members, day: PlainDate): EvidencePiece[] {
  return members
    .filter(({ standing, days }) => liveOn(standing, days, rule, day) !== null)
    .map(({ pieceOn }) => pieceOn(day))
}

/** So many members in live dialogue now; of each year gone, so many on its last day. It rises and falls. */
export function membersProgress(members: Members, target: number | null, span: Span): Progress {
  const done = liveMembers(members, span.asOf).length
  return {
    ...{ done, paced: done, pieces: done, target },
    expected: target === null ? null : target * shareGone(span),
    years: shownYears(span).map((year) => {
      const last = `${String(year)}-12-31`
      const day = last < span.asOf ? last : span.asOf
      const begun = `${String(year)}-01-01` <= span.asOf
      return { year, count: begun ? liveMembers(members, day).length : 0, target: null }
    }),
  }
}
