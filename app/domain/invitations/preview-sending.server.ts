import type { Actor, Locale } from '../access/actor'
import { formatMoment } from '../time/format-time'
import { isMailOn } from '../mail/send-mail.server'
import { headOf } from './find-invitations.server'
import type { InvitationSubject } from './invitation-subject'
import { linesToSend, type PlanLine, type Problem, type Reason } from './plan-lines'
import { planSending, type SendingPlan } from './plan-sending.server'
import { letterOf } from './write-messages.server'
import { environment } from '~/env.server'
import { plainText } from './build-message.server'

export type PreviewLine = {
  key: string
  invitationId: string
  method: PlanLine['method']
  reason: Reason
  name: string
  email: string | null
  locale: Locale
  limited: boolean
  /** Of a recurring meeting: which occurrence it is about. */
  occurrence: string | null
  problem: Problem | null
  problemName: string
}

/** Everything the sending page shows before anything leaves. */
export async function previewSending(actor: Actor, subject: InvitationSubject, { now }: { now: Date }) {
  return previewOf(await planSending(actor, subject, { now }), actor)
}

/** What a plan would send, as pages show it. */
export function previewOf(plan: SendingPlan, actor: Actor) {
  const { record, organizer, lines, digest } = plan
  return {
    ...headOf(record, actor),
    organizer,
    digest,
    lines: lines.map((line) => lineOf(line, actor)),
    due: linesToSend(lines, false).length,
    details: lines.filter(({ reason, problem }) => reason === 'details' && !problem).length,
    samples: samplesOf(plan),
    byMail: isMailOn(),
  }
}

export type SendingPreview = ReturnType<typeof previewOf>

function lineOf(line: PlanLine, { zone, locale }: Actor): PreviewLine {
  const { invitationId, method, reason, name, email, unit, guest } = line
  const { startsAt, startsOn } = unit.time
  return {
    key: [invitationId, unit.meetingId, method].join(' '),
    ...{ invitationId, method, reason, name, email, locale: line.locale, limited: guest.limited },
    occurrence: unit.occurrence ? (startsAt ? formatMoment(startsAt, zone, locale) : startsOn) : null,
    problem: line.problem ?? null,
    problemName: line.problemName ?? '',
  }
}

/** The first letter of each kind in each language, with a link in place of the recipient's own. */
function samplesOf(plan: SendingPlan) {
  const kinds = new Map<string, PlanLine>()
  for (const line of linesToSend(plan.lines, true)) {
    const kind = `${line.reason} ${line.locale}`
    if (!kinds.has(kind)) kinds.set(kind, line)
  }
  return [...kinds.values()].map((line) => {
    const letter = letterOf(plan, line, `${environment().origin}/answer/…`)
    return {
      ...{ reason: line.reason, locale: line.locale, to: line.name },
      subject: letter.subject,
      text: plainText(letter),
    }
  })
}
