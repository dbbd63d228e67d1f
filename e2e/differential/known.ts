import { readTexts } from '../count-rows'

/** Ids by kind, those of hidden records and of none among them, and words of hidden and visible texts. */
export type Known = { ids: Record<Kind, string[]>; words: string[] }

const tables = {
  person: 'Person',
  organisation: 'Organisation',
  post: 'Post',
  appointment: 'Appointment',
  meeting: 'Meeting',
  edition: 'Edition',
  series: 'Series',
  group: 'Group',
  member: 'GroupMember',
  contribution: 'Contribution',
  followUp: 'FollowUp',
  note: 'Note',
  contactPoint: 'ContactPoint',
  tie: 'Tie',
  task: 'PlanningTask',
  agenda: 'AgendaItem',
  invitation: 'Invitation',
  measure: 'Measure',
  priority: 'Priority',
  account: 'Account',
  office: 'Office',
} as const
type Kind = keyof typeof tables

const nobody = '01900000-0000-7000-8000-000000000000'
/** So many of a kind, half of them the last written, which are the hidden ones. */
const ofAKind = 60

export function knownFrom(dataDir: string): Known {
  const ids = Object.fromEntries(
    Object.entries(tables).map(([kind, table]) => {
      const some = (order: string) =>
        readTexts({ dataDir }, `select id from "${table}" order by rowid ${order} limit ${ofAKind / 2}`)
      return [kind, [...new Set([...some('asc'), ...some('desc'), nobody])]]
    }),
  ) as Record<Kind, string[]>
  const texts = readTexts(
    { dataDir },
    `select givenName || ' ' || familyName from Person union all select title from Meeting
     union all select nameDa from Organisation union all select nameDa from Edition
     union all select nameDa from "Topic" union all select coalesce(nativeName, '') from Person`,
  )
  const words = new Set(texts.flatMap((text) => text.split(/\s+/)).filter(Boolean))
  return { ids, words: [...words, ...typed] }
}

/** What somebody types who looks for the hidden: misspelt, the beginning, the initials, a readout's word, nothing sensible. */
export const typed = [
  ...['kanariefugl', 'kanarifugl', 'kanar', 'k', 'ks', 'skjultsen', 'skj', 'hvepsebo', 'hvepsebå', 'hvepse'],
  ...['kvantehemmelighed', 'kvantehemelighed', 'hemmelig ana', '李', '王', 'liwei', 'zhang', 'wojcik', 'a'],
  ...['schroeder', '"', '*', 'AND', '(', 'org:', '%', '_', '\u200b', '-', 'sap', 'ai act', 'an', 'møde'],
]
