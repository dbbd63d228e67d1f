import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { environment } from '~/env.server'
import { textsFor } from '~/i18n/texts'
import { buildCalendar } from '../calendar/build-calendar'
import { answerToken } from './answer-token.server'
import { buildMessage } from './build-message.server'
import { calendarEntry } from './calendar-entry'
import { composeLetter, type Letter } from './compose-letter'
import type { PlanLine } from './plan-lines'
import type { SendingPlan } from './plan-sending.server'

/** A message ready for the outbox. */
export type Envelope = {
  line: PlanLine
  /** Whose answers it asks for: of a post's successor an invitation that is made with it. */
  invitationId: string
  tokenNumber: number
  subject: string
  message: string
}

/** The messages of the lines, whole. Other requests are served in between: three hundred take seconds. */
export async function writeMessages(plan: SendingPlan, lines: PlanLine[], now: Date): Promise<Envelope[]> {
  const successors = new Map<string, string>()
  const envelopes: Envelope[] = []
  for (const line of lines) {
    envelopes.push(await writeMessage(plan, line, successors, now))
    await setImmediate()
  }
  return envelopes
}

async function writeMessage(
  plan: SendingPlan,
  line: PlanLine,
  successors: Map<string, string>,
  now: Date,
): Promise<Envelope> {
  const { organizer, guests } = plan
  const { invitationId, tokenNumber } = addresseeOf(line, successors)
  const { origin } = environment()
  const link = `${origin}/answer/${answerToken(invitationId, tokenNumber)}`
  const letter = letterOf(plan, line, link)
  const entry = calendarEntry(line, organizer, guests, line.unit.link ?? '')
  const message = await buildMessage({
    organizer,
    to: { name: line.name, email: line.email ?? '' },
    letter,
    method: line.method,
    calendar: buildCalendar({ method: line.method, events: [entry] }),
    locale: line.locale,
    messageId: `<${randomUUID()}@${new URL(origin).hostname}>`,
    date: now,
  })
  return { line, invitationId, tokenNumber, subject: letter.subject, message }
}

/** The letter of a line; `link` is where it is answered, and stands only on what asks for an answer. */
export function letterOf({ record, organizer }: SendingPlan, line: PlanLine, link: string): Letter {
  return composeLetter({
    ...{ line, record, organizerName: organizer.name },
    answerLink: line.method === 'REQUEST' ? link : null,
    texts: textsFor(line.locale),
  })
}

/** A link once sent stays good; somebody invited anew gets another than they had. */
function addresseeOf({ guest, succession }: PlanLine, successors: Map<string, string>) {
  if (succession === 'successor') {
    const known = successors.get(guest.invitationId) ?? randomUUID()
    successors.set(guest.invitationId, known)
    return { invitationId: known, tokenNumber: 1 }
  }
  const tokenNumber = guest.answerTokenNumber + (guest.answerable ? 0 : 1)
  return { invitationId: guest.invitationId, tokenNumber }
}
