import type { SeriesKind } from '~/generated/sqlite/enums'

type Token = { id: string; text: string }
type Task = { key: string; offsetDays: string; titleDa: string; titleEn: string }
type AgendaItem = { titleDa: string; titleEn: string; minutes: string }

/** The values of a series' form as it is shown: all text, as a person would type it. */
export type SeriesFormValues = {
  nameDa: string
  nameEn: string
  purposeDa: string
  purposeEn: string
  kind: SeriesKind
  cadenceDa: string
  cadenceEn: string
  perYear: string
  usualMonth: string
  usualDays: string
  holidayCountries: string
  leastMembers: string
  mostMembers: string
  leastCountries: string
  compositionDa: string
  compositionEn: string
  audienceGroupId: string
  posts: Token[]
  persons: Token[]
  tasks: Task[]
  agenda: AgendaItem[]
  subjectDa: string
  subjectEn: string
  invitationDa: string
  invitationEn: string
}

/** Rows of a form's list as lines, to compare. */
export function taskLines(tasks: Partial<Task>[]): string {
  return tasks.map((row) => [row.offsetDays, row.titleDa, row.titleEn].join(' · ')).join('\n')
}

export function agendaLines(agenda: Partial<AgendaItem>[]): string {
  return agenda.map((row) => [row.titleDa, row.titleEn, row.minutes].filter(Boolean).join(' · ')).join('\n')
}
