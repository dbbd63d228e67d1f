import type { PlainDate } from '../../app/domain/time/plain-date'
import type { Member, OfficeRecord, Stage } from './stage'

export type LoadColleague = { accountId: string; personId: string; office: OfficeRecord }

export type LoadPerson = {
  personId: string
  name: string
  postId: string
  appointmentId: string
  startsOn: PlainDate
  organisation: LoadOrganisation
  limited: boolean
}

export type LoadOrganisation = { id: string; name: string; people: LoadPerson[] }

/** What has been invented so far, so that the network hangs together. */
export type LoadWorld = {
  stage: Stage
  colleagues: LoadColleague[]
  organisations: LoadOrganisation[]
  people: LoadPerson[]
}

/** A colleague of the demonstration office as the load set names one. */
export function asLoadColleague({ account, personId }: Member): LoadColleague {
  if (!account) throw new Error('A colleague has an account')
  return { accountId: account.id, personId, office: account.office }
}

/** Rows' times: when the set was made. */
export function madeNow({ stage }: LoadWorld): { createdAt: Date; changedAt: Date } {
  return { createdAt: stage.now, changedAt: stage.now }
}
