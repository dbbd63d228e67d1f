import type { Texts } from '~/i18n/da'
import type { Locale } from '../access/actor'
import { cleanLine } from '../text/clean-text'
import { describeRule } from '../recurrence/describe-rule'
import { describeMeetingTime } from '../time/meeting-time'
import { zoneCity } from '../time/time-zone'
import type { Guest } from './guest'
import type { SubjectRecord, Unit } from './invitation-subject'
import { fillFields, hasField, type MergeField } from './merge-fields'
import type { PlanLine } from './plan-lines'

/** A mail's words: its subject, and its paragraphs as plain text. */
export type Letter = { subject: string; marking: string | null; paragraphs: string[] }

type Written = {
  line: PlanLine
  record: SubjectRecord
  organizerName: string
  /** Where the recipient answers; null on what asks for none. */
  answerLink: string | null
  /** Of the recipient's language. */
  texts: Texts
}

/** What one recipient reads, in their language. Of an edition's first invitation the words are the series' own. */
export function composeLetter(written: Written): Letter {
  const { line, record, texts } = written
  const { marking } = record
  const own = record.letters[line.locale]
  const usesOwn = line.reason === 'new' && own.body !== ''
  return {
    subject: cleanLine(
      line.reason === 'new' && own.subject !== '' ? filled(own.subject, written) : title(written),
    ),
    marking: marking === 'NONE' ? null : texts.kinds.marking[marking],
    paragraphs: usesOwn ? ownParagraphs(own.body, written) : houseParagraphs(written),
  }
}

function title({ line, texts }: Written): string {
  return texts.invitations.mail.subject[line.reason](line.unit.entry[line.locale].summary)
}

function ownParagraphs(body: string, written: Written): string[] {
  const { line, answerLink, texts } = written
  const { mail } = texts.invitations
  const facts = hasField(body, 'date') ? [] : [factsOf(written)]
  const answer = answerLink && !hasField(body, 'answerLink') ? [mail.answer(answerLink)] : []
  const text = filled(body, written).split(/\n{2,}/)
  return [
    ...text.map((part) => part.trim()).filter(Boolean),
    ...facts,
    ...answer,
    ...joinOf(line.unit, facts, texts),
  ]
}

/** The link stands among the facts; a text that says the date itself gets it on its own. */
function joinOf({ link }: Unit, facts: string[], { invitations }: Texts): string[] {
  return link && facts.length === 0 ? [invitations.mail.join(link)] : []
}

function houseParagraphs(written: Written): string[] {
  const { line, organizerName, answerLink, texts } = written
  const { mail } = texts.invitations
  const answer = line.reason === 'moved' ? mail.answerAgain : mail.answer
  return [
    mail.greeting(line.method === 'CANCEL' ? line.name : line.guest.formOfAddress || line.name),
    mail.lead[line.reason](),
    factsOf(written),
    ...(answerLink ? [answer(answerLink)] : []),
    mail.regards(organizerName),
  ]
}

function factsOf({ line, texts }: Written): string {
  const { mail } = texts.invitations
  const { unit, guest, locale } = line
  return [
    unit.entry[locale].summary,
    mail.when(whenOf(unit, guest, locale)),
    unit.recurrence ? describeRule(unit.recurrence, texts, locale) : '',
    unit.place ? mail.where(unit.place) : '',
    unit.link && line.method === 'REQUEST' ? mail.join(unit.link) : '',
  ]
    .filter(Boolean)
    .join('\n')
}

/** In the recipient's zone where it is known, and always with the city whose clock is meant. */
function whenOf({ time }: Unit, { zone }: Pick<Guest, 'zone'>, locale: Locale): string {
  const own = zone ?? time.zone ?? 'UTC'
  const text = describeMeetingTime(time, own, locale)
  const says = time.allDay || !time.startsAt || text.includes(' · ')
  return says ? text : `${text} ${zoneCity(own, locale)}`
}

function filled(text: string, { line, answerLink }: Written): string {
  const { unit, guest, locale } = line
  const seat = guest.seat?.[locale]
  const values: Record<MergeField, string> = {
    name: guest.name,
    titleAndName: guest.formOfAddress,
    post: seat?.title ?? '',
    organisation: seat?.organisation ?? '',
    event: unit.entry[locale].summary,
    date: whenOf(unit, guest, locale),
    place: unit.place ?? '',
    answerLink: answerLink ?? '',
  }
  return fillFields(text, values)
}
