import type { Attendance, InvitationStatus, OrganisationKind } from '~/generated/sqlite/enums'
import { fold } from '../../search/fold'
import { comes } from '../editions/edition-rules'

export const attendances = ['ATTENDED', 'EXCUSED', 'ABSENT'] as const satisfies readonly Attendance[]

/** One on the list at the door: the invited person, whoever comes instead, or a post's holder on the day. */
export type Attendee = {
  /** The invitation's. */
  id: string
  /** Empty when nobody the reader may see is known. */
  name: string
  /** By family name. */
  nameKey: string
  nativeName: string
  personId: string | null
  /** Whom a substitute comes for. */
  insteadOf: string
  title: string
  organisation: { id: string; name: string; kind: OrganisationKind } | null
  country: string | null
  countryName: string
  /** The post's protocol rank, 1 highest. */
  rank: number | null
  status: InvitationStatus
  attendance: Attendance | null
  companions: number
  companionNames: string
  limited: boolean
}

type Marked = Pick<Attendee, 'status' | 'attendance' | 'companions'>

/** Whether somebody is waited for at the door: who said yes, and who came all the same. */
function isExpected({ status, attendance }: Pick<Marked, 'status' | 'attendance'>): boolean {
  return comes({ status }) || attendance === 'ATTENDED'
}

export type AttendanceCounts = {
  expected: number
  attended: number
  excused: number
  absent: number
  /** Persons who accompany those who attended. */
  companions: number
}

/** "23 of 30": how many of those expected came, and who did not. */
export function countAttendance(marked: readonly Marked[]): AttendanceCounts {
  const of = (attendance: Attendance) => marked.filter((one) => one.attendance === attendance)
  const attended = of('ATTENDED')
  return {
    expected: marked.filter(isExpected).length,
    attended: attended.length,
    excused: of('EXCUSED').length,
    absent: of('ABSENT').length,
    companions: attended.reduce((sum, { companions }) => sum + companions, 0),
  }
}

/** What the list is searched in, folded once. */
export function searchText(
  one: Pick<Attendee, 'name' | 'nativeName' | 'insteadOf' | 'title' | 'organisation' | 'countryName'>,
): string {
  const { name, nativeName, insteadOf, title, organisation, countryName } = one
  return fold([name, nativeName, insteadOf, title, organisation?.name ?? '', countryName].join(' '))
}

/** Every word of the question somewhere in the text. */
export function matches(text: string, q: string): boolean {
  return fold(q)
    .split(' ')
    .every((word) => text.includes(word))
}
