import type { MemberKind, OrganisationKind, SeriesKind, TargetKind } from '../../app/generated/sqlite/enums'

/** A text in both of the product's languages. */
export interface Bilingual {
  da: string
  en: string
}

/** A text with the stable key its record is known by across editions of the data. */
export interface Keyed extends Bilingual {
  key: string
}

export interface OfficeRecord extends Keyed {
  city: string
  /** IANA zone. */
  zone: string
}

export interface PriorityRecord extends Keyed {
  focusAreas: Keyed[]
  objectives: Keyed[]
}

export interface MeasureRecord extends Bilingual {
  number: number
  priority: string
  evidence: Bilingual
  target: { kind: TargetKind; number?: number }
  group?: string
  series?: string
}

export interface OrganisationRecord extends Keyed {
  kind: OrganisationKind
  short?: string
  /** ISO 3166-1 alpha-2 of the country it is led from. */
  country?: string
  /** Key of the organisation it belongs to. */
  parent?: string
  website?: string
  aliases?: string[]
  ownHouse?: boolean
}

export interface GroupRecord extends Keyed {
  purpose: Bilingual
  memberKind?: MemberKind
  target?: number
  leastMembers?: number
  mostMembers?: number
  /** Keys of the organisations to begin with, all as prospects. */
  prospects: string[]
}

export interface TaskRecord extends Keyed {
  /** Days from an edition's first day; negative is before it. */
  offsetDays: number
}

/** An agenda's line and how many minutes it takes. */
export interface AgendaRecord extends Bilingual {
  minutes?: number
}

/** A survey that was made, with the shares in per cent that agree and disagree. */
export interface SurveyRecord extends Keyed {
  series: string
  on: string
  respondents: number
  statements: (Keyed & { agree: number; disagree: number })[]
}

export interface SeriesRecord extends Keyed {
  purpose: Bilingual
  cadence: Bilingual
  kind?: SeriesKind
  perYear?: number
  /** 1–12. */
  usualMonth?: number
  usualDays?: number
  leastMembers?: number
  mostMembers?: number
  leastCountries?: number
  composition?: Bilingual
  /** ISO codes of the countries, besides Denmark, whose public holidays are avoided. */
  holidayCountries?: string[]
  audienceGroup?: string
  tasks: TaskRecord[]
  agenda: AgendaRecord[]
  letter: { subject: Bilingual; text: Bilingual }
}
