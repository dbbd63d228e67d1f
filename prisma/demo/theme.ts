/** A sentence in Danish and the same in English. {org} is the counterpart's organisation, {person} who spoke. */
export type Line = readonly [da: string, en: string]

export type ThemeKey =
  | 'alliance'
  | 'ai'
  | 'chips'
  | 'networks'
  | 'cyber'
  | 'transparency'
  | 'children'
  | 'influence'
  | 'chinese-tech'
  | 'like-minded'
  | 'quantum'
  | 'rights'
  | 'labour'
  | 'exports'
  | 'child-policy'
  | 'rules'

/** What meetings about one subject are made of. */
export type Theme = {
  key: ThemeKey
  topics: string[]
  measures: number[]
  titles: Line[]
  purposes: Line[]
  openings: Line[]
  points: Line[]
  assessments: Line[]
  decisions: Line[]
  followUps: Line[]
}
