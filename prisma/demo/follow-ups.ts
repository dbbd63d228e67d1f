import { addDays } from '../../app/domain/time/plain-date'
import type { PlannedMeeting } from './meetings'
import { say } from './readout'
import { morningOf, type Stage } from './stage'

/** What was promised in a held meeting: old promises are mostly kept, some of the newer are overdue. */
export function writeFollowUps(
  stage: Stage,
  meeting: PlannedMeeting,
  words: { org: string; person: string },
): void {
  const { random, rows, today } = stage
  const { theme, present, startsOn, language } = meeting
  if (!random.chance(0.6)) return
  const owners = present.filter(({ account, seats }) => account && [...seats.values()].some((s) => !s.endsOn))
  const owner = (owners.length > 0 ? random.pick(owners) : stage.members.get('jonas')).account
  const author = meeting.author.account
  if (!owner || !author) return
  for (const line of random.some(theme.followUps, random.chance(0.25) ? 2 : 1)) {
    const dueOn = addDays(startsOn, random.between(5, 35))
    const kept = random.chance(dueOn < addDays(today, -40) ? 0.95 : dueOn < today ? 0.7 : 0.1)
    const doneOn = addDays(dueOn, -random.between(0, 4))
    const doneAt = morningOf(doneOn < today ? doneOn : addDays(today, -1))
    rows.followUp.push({
      id: random.id(morningOf(startsOn)),
      text: say(line, language, words),
      ownerId: owner.id,
      dueOn: random.chance(0.92) ? dueOn : null,
      meetingId: meeting.id,
      createdById: author.id,
      createdAt: morningOf(startsOn),
      ...(kept && { doneAt, doneById: owner.id }),
    })
  }
}

const toDo: [owner: string, inDays: number, text: string][] = [
  ['sofie', 0, 'Ring til Nils Hedemora om et første møde i Stockholm'],
  ['sofie', 2, 'Svar Red Barnet om fælles papir'],
  ['sofie', 6, 'Send talepunkter til ambassadøren'],
  ['jonas', 1, 'Rykker til dem, der ikke har svaret på sikkerhedsdialogen'],
  ['jonas', 4, 'Opdatér listen over ligesindede lande'],
  ['astrid', 3, 'Godkend indberetning om chipkædens flaskehalse'],
  ['rasmus', 5, 'Confirm venue at Stanford'],
  ['karen', 7, 'Gennemgå konti for kolleger, der er rejst'],
]

/** What lies ahead of the colleagues, outside any meeting. */
export function writeToDo({ random, rows, members, now, today }: Stage): void {
  for (const [owner, inDays, text] of toDo) {
    const ownerId = members.get(owner).account?.id ?? ''
    const dueOn = addDays(today, inDays)
    rows.followUp.push({ id: random.id(now), text, ownerId, createdById: ownerId, dueOn })
  }
}
