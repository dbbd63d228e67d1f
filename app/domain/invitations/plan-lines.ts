import type { MailMethod } from '~/generated/sqlite/enums'
import type { Locale } from '../access/actor'
import { type Guest, isInvited } from './guest'
import type { Unit } from './invitation-subject'

/** What somebody was last told of one unit, as far as it went out or still will. */
export type Told = {
  method: MailMethod
  sequence: number
  /** The record's `toldSequence` then. */
  toldSequence: number
  stamp: Date
  email: string
  name: string
  locale: string
  createdAt: Date
}

/** `seated`: a seat has come free for somebody who waited; `reminder`: they have not answered. */
export type Reason = 'new' | 'moved' | 'details' | 'seated' | 'reminder' | 'cancelled' | 'uninvited'

/** Why somebody cannot be written to. The others still are. */
export type Problem =
  'noAddress' | 'personArchived' | 'postVacant' | 'alreadyInvited' | 'sharedAddress' | 'over' | 'unknownField'

/** One message to be sent. */
export type PlanLine = {
  invitationId: string
  unit: Unit
  guest: Guest
  method: MailMethod
  reason: Reason
  name: string
  email: string | null
  locale: Locale
  sequence: number
  /** DTSTAMP. */
  stamp: Date
  problem?: Problem
  /** Whom, or which field, the problem is about. */
  problemName?: string
  /** Of a reminder: when they were last written to. */
  toldAt?: Date
  /** The invitation's post has another holder now: its earlier one is uninvited, the new one gets an invitation of their own. */
  succession?: 'former' | 'successor'
}

/** What was last told, by invitation and unit. */
export type ToldOf = (invitationId: string, unit: Unit) => Told | null

/**
 * The messages that bring everybody up to date with the record. `details` are offered, all others are due. The rules
 * are RFC 5546's: a new or moved event is a REQUEST, a cancelled one a CANCEL to all, one person uninvited a CANCEL to
 * them alone (§3.2.5), each with a SEQUENCE above what they were told before.
 */
export function planLines(guests: readonly Guest[], units: readonly Unit[], told: ToldOf): PlanLine[] {
  const whole = units[0]
  return units.flatMap((unit) =>
    guests.flatMap((guest) => {
      const known: Known = {
        told: told(guest.invitationId, unit),
        base: whole && unit.occurrence ? told(guest.invitationId, whole) : null,
        whole: whole ?? unit,
      }
      return linesOf(guest, unit, known)
        .filter((line) => !isTakenBack(line, guests))
        .map((line) => ({
          ...line,
          sequence: Math.max(unit.sequence, leastSequence(line, known)),
          ...problemOf(line, guests),
        }))
    }),
  )
}

/** Those that can be sent; changed details only when they were asked for. */
export function linesToSend(lines: readonly PlanLine[], includeDetails: boolean): PlanLine[] {
  return lines.filter(({ problem, reason }) => !problem && (includeDetails || reason !== 'details'))
}

type Bare = Omit<PlanLine, 'sequence'>

/** What somebody was told of a unit and, of an occurrence, of its rule. */
type Known = { told: Told | null; base: Told | null; whole: Unit }

function linesOf(guest: Guest, unit: Unit, known: Known): Bare[] {
  const { told, base } = known
  if (unit.occurrence && (unit.over || (unit.follows && !told && !unit.cancelledAt))) return []
  const has = told?.method === 'REQUEST'
  if (unit.cancelledAt) return cancelled(guest, unit, known)
  // Taking back the rule takes its occurrences along; one the rule no longer gives is an event of its own.
  const within = unit.entry.da.recurrenceId !== undefined
  if (!isInvited(guest)) return has && !within && !unit.over ? [uninvited(guest, unit, told)] : []
  if ((has || base?.method === 'REQUEST') && isOtherHolder(guest)) {
    const former = has && !within ? [{ ...uninvited(guest, unit, told), succession: 'former' as const }] : []
    return [...former, { ...request(guest, unit, 'new'), succession: 'successor' }]
  }
  if (!has) return [request(guest, unit, base && base.createdAt < unit.changedAt ? 'moved' : 'new')]
  if (told.toldSequence < unit.toldSequence) return [request(guest, unit, 'moved')]
  if (guest.seatGiven && !unit.over) return [request(guest, unit, 'seated')]
  return unit.changedAt > told.stamp && !unit.over ? [request(guest, unit, 'details')] : []
}

/**
 * Of an occurrence those know who had the rule before it was cancelled; later ones never heard of it. A rule that is
 * told anew, or called off, says it by itself.
 */
function cancelled(guest: Guest, unit: Unit, { told, base, whole }: Known): Bare[] {
  if (unit.occurrence && whole.cancelledAt && unit.entry.da.recurrenceId !== undefined) return []
  const standing = base?.method === 'REQUEST' && base.toldSequence >= whole.toldSequence
  const knew = standing && unit.cancelledAt !== null && base.createdAt < unit.cancelledAt
  const last = told ?? (knew ? base : null)
  if (last?.method !== 'REQUEST') return []
  return [{ ...addressed(guest, unit, last), method: 'CANCEL', reason: 'cancelled', stamp: unit.changedAt }]
}

/** Above what they had, when that was the contrary or another time (RFC 5546 §2.1.4); never below it. */
function leastSequence({ method, reason }: Bare, { told, base }: Known): number {
  const last = told ?? base
  if (!last) return 0
  const asBefore = last.method === method && !(told && reason === 'moved')
  return asBefore ? last.sequence : last.sequence + 1
}

/** Sent where the invitation went; dated by the withdrawal, which left the record itself as it was. */
function uninvited(guest: Guest, unit: Unit, told: Told): Bare {
  const stamp = guest.changedAt > unit.changedAt ? guest.changedAt : unit.changedAt
  return { ...addressed(guest, unit, told), method: 'CANCEL', reason: 'uninvited', stamp }
}

function addressed(guest: Guest, unit: Unit, told: Told) {
  const locale = told.locale === 'da' ? ('da' as const) : ('en' as const)
  return { invitationId: guest.invitationId, unit, guest, name: told.name, email: told.email, locale }
}

/** A message that asks somebody to come, as things stand. */
export function request(guest: Guest, unit: Unit, reason: Reason): Bare {
  const { invitationId, name, email, locale } = guest
  return { invitationId, unit, guest, method: 'REQUEST', reason, name, email, locale, stamp: unit.changedAt }
}

/** Whether its post has changed hands since it was sent. */
export function isOtherHolder({ postId, addressedId, personId }: Guest): boolean {
  return postId !== null && personId !== null && addressedId !== null && addressedId !== personId
}

/** Nobody is uninvited from what they stay invited to by another route: their calendar has one entry for both. */
function isTakenBack({ reason, email, invitationId }: Bare, guests: readonly Guest[]): boolean {
  if (reason !== 'uninvited') return false
  return guests.some(
    (guest) => guest.invitationId !== invitationId && isInvited(guest) && sameAddress(guest.email, email),
  )
}

/** Why the message cannot be sent. */
export function problemOf(
  line: Bare,
  guests: readonly Guest[],
): Pick<PlanLine, 'problem' | 'problemName'> | undefined {
  if (line.method === 'CANCEL') return undefined
  const { guest, unit } = line
  if (unit.over) return { problem: 'over' }
  if (guest.personId === null) return { problem: 'postVacant' }
  if (guest.archived) return { problem: 'personArchived' }
  if (guest.email === null) return { problem: 'noAddress' }
  const earlier = guests.slice(0, guests.indexOf(guest)).filter(isInvited)
  const same = earlier.find(({ personId }) => personId === guest.personId)
  if (same) return { problem: 'alreadyInvited', problemName: same.name }
  const sharing = earlier.find(({ email }) => sameAddress(email, guest.email))
  return sharing && { problem: 'sharedAddress', problemName: sharing.name }
}

/** The whole address without regard to case: no mail server tells two people apart by it. */
export function sameAddress(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase()
}
