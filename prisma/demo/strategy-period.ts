import type { Transaction } from '../../app/db.server'
import { addDays, partsOf } from '../../app/domain/time/plain-date'
import { daysAgo, type Stage } from './stage'

/** Who looks after which measures, and what each is to reach next: days from today. */
const owned: [owner: string, measures: number[]][] = [
  ['sofie', [1, 11, 20]],
  ['peter', [2, 9, 16]],
  ['rasmus', [3, 19, 17]],
  ['nanna', [4, 7]],
  ['jonas', [5, 10, 18]],
  ['emil', [6, 12, 13, 14, 15]],
  ['freja', [8, 21]],
]

const milestones: [measure: number, text: string, inDays: number][] = [
  [3, 'Svar fra platformen om klageadgang', 24],
  [4, 'Erhvervsdelegation til Californien', 75],
  [10, 'Næste Tech & Cyber-møde i kalenderen', 120],
  [11, 'ASML og Siemens fra dialog til aktivt medlem', 60],
  [17, 'Opfølgende brev til NATO’s hovedkvarter', 30],
  [18, 'Invitationer til 27 lande sendt', 14],
  [20, 'Møde med de to sidste platforme', 45],
]

/**
 * The loaded strategy's years are over, and the invented office works now: its period is moved to last year, this year and
 * next, with owners, milestones and one status that leadership has judged otherwise than the count.
 */
export async function moveStrategy(tx: Transaction, stage: Stage): Promise<void> {
  const { year } = partsOf(stage.today)
  const [first, last] = [String(year - 1), String(year + 1)]
  await tx.strategyPeriod.updateMany({
    data: {
      nameDa: `Strategi for teknologidiplomati ${first}–${last}`,
      nameEn: `Strategy for tech diplomacy ${first}–${last}`,
      startsOn: `${first}-01-01`,
      endsOn: `${last}-12-31`,
    },
  })
  const account = (key: string) => stage.members.get(key).account?.id ?? null
  const measure = (number: number) => ({ id: stage.reference.measures.get(String(number)).id })
  for (const [owner, numbers] of owned) {
    for (const number of numbers) {
      await tx.measure.update({ where: measure(number), data: { ownerId: account(owner) } })
    }
  }
  for (const [number, milestone, inDays] of milestones) {
    const milestoneOn = addDays(stage.today, inDays)
    await tx.measure.update({ where: measure(number), data: { milestone, milestoneOn } })
  }
  await tx.measure.update({
    where: measure(12),
    data: {
      statusOverride: 'AT_RISK',
      overrideReason: 'Notatet er underskrevet, men to af parterne har endnu ikke udpeget en kontakt.',
      overriddenOn: daysAgo(stage, 20),
      overriddenById: account('astrid'),
    },
  })
}
