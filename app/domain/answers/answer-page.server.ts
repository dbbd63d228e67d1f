import { db, inTransaction, type Reader } from '~/db.server'
import type { Locale } from '../access/actor'
import type { Marking } from '../access/handling'
import { NotFound } from '../errors'
import { answerTokenHash } from '../invitations/answer-token.server'
import { letterLanguage } from '../invitations/guest'
import { personName } from '../people/person-name'
import { describeMeetingTime, formatMoment } from '../time/format-time'
import { zoneCity } from '../time/time-zone'
import type { AnswerStatus } from './answer'
import {
  type AnswerSubject,
  closedReason,
  type ClosedReason,
  isOver,
  subjectOf,
} from './answer-subject.server'
import { answeredSelection, type AnsweredInvitation } from './answered-invitation'
import type { PageAnswer } from './answer-schema.server'
import { recordAnswer, type RecordedAnswer } from './record-answer.server'

/** Days after the end for which the link still says that it is over; then it opens nothing. */
const daysOpen = 30

/** What the invited sees by the link: what the invitation's mail says, and the own answer; nothing of other guests. */
export type AnswerPage = {
  locale: Locale
  name: string
  kind: AnswerSubject['kind']
  title: string
  when: string
  /** A recurring meeting's rule in words, and its next occurrences. */
  repeats: string
  more: string[]
  place: string
  link: string
  host: string
  marking: Marking
  /** SEQUENCE of what the page shows: what an answer given on it answers. */
  sequence: number
  closed: ClosedReason | null
  /** The answer that counts; null before the first. `outdated`: it was to an earlier time. */
  answer: { status: AnswerStatus; waiting: boolean; at: string; outdated: boolean } | null
  values: {
    status: string
    note: string
    substituteName: string
    substituteEmail: string
    companions: number
    companionNames: string
    needs: string
  }
}

/** The page of a link, in the invited's language unless another is asked for. Throws NotFound alike for any dead link. */
export async function findAnswerPage(
  token: string,
  asked: Locale | undefined,
  now: Date,
): Promise<AnswerPage> {
  const { invitation, subject } = await openLink(db, token, now)
  const locale = asked ?? languageOf(invitation)
  const { host, place, link, marking, sequence, kind } = subject
  const zone = invitation.person?.zone ?? subject.zone
  const said = (time: AnswerSubject['time']) => timeAndPlace(time, zone, locale)
  return {
    ...{ locale, kind, marking, sequence },
    name: invitation.person ? personName(invitation.person) : '',
    title: subject.title[locale],
    when: said(subject.time),
    repeats: subject.repeats?.[locale] ?? '',
    more: subject.more.map(said),
    place: place ?? '',
    link: link ?? '',
    host: host?.[locale] ?? '',
    closed: closedReason(invitation, subject, now),
    answer: answerOf(invitation, subject, zone, locale),
    values: valuesOf(invitation),
  }
}

/**
 * Records the answer given on a link's page; answered again, the later one counts. Stale is an answer to a time that
 * was changed after the page was shown. Throws NotFound for a dead link.
 */
export async function giveAnswer(
  token: string,
  { sequence, companions, companionNames, needs, substituteName, substituteEmail, ...given }: PageAnswer,
  now: Date,
): Promise<RecordedAnswer> {
  return inTransaction(async (tx) => {
    const { invitation } = await openLink(tx, token, now)
    const isSubstitute = given.status === 'SUBSTITUTE'
    return recordAnswer(
      tx,
      null,
      {
        ...given,
        invitationId: invitation.id,
        channel: 'PAGE',
        sequence,
        stamp: now,
        substitute: isSubstitute ? { name: substituteName, email: substituteEmail } : undefined,
        ...(invitation.editionId ? { companions, companionNames, needs } : {}),
      },
      { now },
    )
  })
}

async function openLink(
  reader: Reader,
  token: string,
  now: Date,
): Promise<{ invitation: AnsweredInvitation; subject: AnswerSubject }> {
  // reads as the system: the link is the right, and shows its own invitation alone.
  const invitation = await reader.invitation.findUnique({
    where: { answerTokenHash: answerTokenHash(token), archivedAt: null },
    select: answeredSelection,
  })
  const subject = invitation && subjectOf(invitation, now)
  if (!subject || isOver(subject, now, daysOpen)) throw new NotFound()
  return { invitation, subject }
}

function languageOf({ locale, person }: AnsweredInvitation): Locale {
  return locale === 'da' || locale === 'en' ? locale : letterLanguage(person?.languages)
}

/** A stranger may be anywhere: an hour always says where. */
function timeAndPlace(time: AnswerSubject['time'], zone: string, locale: Locale): string {
  const text = describeMeetingTime(time, zone, locale)
  if (time.allDay || !time.startsAt) return text
  const city = zoneCity(time.zone ?? zone, locale)
  return text.endsWith(city) ? text : `${text} ${city}`
}

const answered = new Set<string>(['ACCEPTED', 'TENTATIVE', 'DECLINED', 'SUBSTITUTE', 'WAITING'])

function answerOf(
  invitation: AnsweredInvitation,
  subject: AnswerSubject,
  zone: string,
  locale: Locale,
): AnswerPage['answer'] {
  const { status, answeredAt, answerSequence } = invitation
  if (!answeredAt || !answered.has(status)) return null
  return {
    status: status === 'WAITING' ? 'ACCEPTED' : (status as AnswerStatus),
    waiting: status === 'WAITING',
    at: `${formatMoment(answeredAt, zone, locale)} ${zoneCity(zone, locale)}`,
    outdated: (answerSequence ?? subject.toldSequence) < subject.toldSequence,
  }
}

function valuesOf(invitation: AnsweredInvitation): AnswerPage['values'] {
  const { status, answerNote, substituteName, substituteEmail, companions, companionNames, needs } =
    invitation
  const given = invitation.answeredAt && answered.has(status) ? status : ''
  return {
    ...{ substituteName, substituteEmail, companions, companionNames, needs },
    status: given === 'WAITING' ? 'ACCEPTED' : given,
    note: answerNote,
  }
}
