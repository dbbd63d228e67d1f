import type { Transaction } from '../../app/db.server'
import type { Rung } from '../../app/generated/sqlite/enums'
import { addDays } from '../../app/domain/time/plain-date'
import { rankPosts } from './ranks'
import { daysAgo, type Stage } from './stage'

type Step = [group: string, organisation: string, owner: string, ...rungs: Rung[]]

/** How far each prospect of the reference data has come, and members the office has added itself. */
const steps: Step[] = [
  ['european-tech-alliance', 'ericsson', 'sofie', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE'],
  ['european-tech-alliance', 'sap', 'peter', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE'],
  ['european-tech-alliance', 'spotify', 'emil', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE'],
  ['european-tech-alliance', 'nokia', 'sofie', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE'],
  ['european-tech-alliance', 'vestas', 'jonas', 'APPROACHED', 'ACTIVE'],
  ['european-tech-alliance', 'asml', 'peter', 'APPROACHED', 'IN_DIALOGUE'],
  ['european-tech-alliance', 'siemens', 'emil', 'APPROACHED', 'IN_DIALOGUE'],
  ['european-tech-alliance', 'zalando', 'emil', 'APPROACHED', 'IN_DIALOGUE', 'DORMANT'],
  ['european-tech-alliance', 'bolt', 'jonas', 'APPROACHED'],
  ['european-tech-alliance', 'ovhcloud', 'peter', 'APPROACHED', 'IN_DIALOGUE', 'LEFT'],
  ['childrens-five-platforms', 'tiktok', 'sofie', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE'],
  ['childrens-five-platforms', 'youtube', 'freja', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE'],
  ['childrens-five-platforms', 'snapchat', 'freja', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE'],
  ['childrens-five-platforms', 'instagram', 'rasmus', 'APPROACHED', 'IN_DIALOGUE'],
  ['childrens-five-platforms', 'discord', 'freja', 'APPROACHED'],
  ['large-technology-companies', 'microsoft', 'rasmus', 'IN_DIALOGUE', 'ACTIVE'],
  ['large-technology-companies', 'alphabet', 'freja', 'IN_DIALOGUE', 'ACTIVE'],
  ['large-technology-companies', 'meta', 'rasmus', 'IN_DIALOGUE', 'ACTIVE'],
  ['large-technology-companies', 'tencent', 'line', 'APPROACHED', 'IN_DIALOGUE'],
  ['large-technology-companies', 'alibaba', 'yutong', 'APPROACHED', 'DORMANT'],
  ['like-minded-countries', 'country-ee', 'sofie', 'IN_DIALOGUE', 'ACTIVE'],
  ['like-minded-countries', 'country-de', 'peter', 'IN_DIALOGUE', 'ACTIVE'],
  ['like-minded-countries', 'country-nl', 'peter', 'IN_DIALOGUE', 'ACTIVE'],
  ['like-minded-countries', 'country-us', 'rasmus', 'IN_DIALOGUE', 'ACTIVE'],
  ['like-minded-countries', 'country-jp', 'line', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE'],
  ['like-minded-countries', 'country-se', 'sofie', 'IN_DIALOGUE', 'ACTIVE'],
  ['like-minded-countries', 'country-no', 'sofie', 'IN_DIALOGUE', 'ACTIVE'],
  ['like-minded-countries', 'country-fi', 'emil', 'IN_DIALOGUE', 'ACTIVE'],
  ['like-minded-countries', 'country-fr', 'peter', 'APPROACHED', 'IN_DIALOGUE'],
  ['like-minded-countries', 'country-kr', 'yutong', 'APPROACHED', 'IN_DIALOGUE'],
  ['like-minded-countries', 'country-gb', 'jonas', 'APPROACHED', 'IN_DIALOGUE'],
  ['like-minded-countries', 'country-ca', 'jonas', 'APPROACHED'],
  ['monitoring-partnership', 'access-now', 'emil', 'APPROACHED', 'IN_DIALOGUE', 'ACTIVE'],
  ['monitoring-partnership', 'country-ee', 'sofie', 'APPROACHED', 'IN_DIALOGUE'],
  ['monitoring-partnership', 'microsoft', 'rasmus', 'APPROACHED'],
  ['civil-society', 'access-now', 'emil', 'IN_DIALOGUE', 'ACTIVE'],
  ['civil-society', 'edri', 'peter', 'IN_DIALOGUE', 'ACTIVE'],
  ['civil-society', 'red-barnet', 'sofie', 'IN_DIALOGUE', 'ACTIVE'],
  ['nato-and-eu', 'dg-connect', 'peter', 'IN_DIALOGUE', 'ACTIVE'],
  ['nato-and-eu', 'eeas', 'peter', 'IN_DIALOGUE', 'ACTIVE'],
  ['nato-and-eu', 'nato-diana', 'emil', 'APPROACHED', 'IN_DIALOGUE'],
  ['nato-and-eu', 'ccdcoe', 'emil', 'APPROACHED', 'IN_DIALOGUE'],
  ['follow-group', 'agency-for-digital-government', 'jonas', 'ACTIVE'],
  ['follow-group', 'centre-for-cyber-security', 'jonas', 'ACTIVE'],
  ['social-partners', 'di', 'jonas', 'IN_DIALOGUE', 'ACTIVE'],
  ['social-partners', 'hk', 'jonas', 'APPROACHED', 'IN_DIALOGUE'],
]

type Seat = [
  key: string,
  sector: string,
  gender: string,
  region: string,
  termEndsInDays: number,
  interests?: string,
]

/** The advisory council, one seat of which ends soon and one of which has ended. */
const council: Seat[] = [
  ['thorkild ebbesgaard', 'RESEARCH', 'MAN', 'Danmark', 410],
  ['pernille ørnholt', 'BUSINESS', 'WOMAN', 'Danmark', 320, 'Aktier i to danske softwarehuse'],
  ['annegret vollmer-hain', 'THINK_TANK', 'WOMAN', 'Tyskland', 55],
  ['camila iturriaga', 'CIVIL_SOCIETY', 'WOMAN', 'Latinamerika', 270, 'Rådgiver for en FN-fond'],
  ['laura sejersbøl', 'RESEARCH', 'WOMAN', 'Danmark', -20],
  ['bernd kallweit-ross', 'BUSINESS', 'MAN', 'Tyskland', 500],
]

/** In how many days a prospect of the alliance is expected to have joined; one of them is late. */
const expectedIn: Record<string, number> = { asml: 24, siemens: 33, bolt: 150, zalando: -12 }

const reasons: Partial<Record<Rung, string>> = {
  APPROACHED: 'Brev sendt af ambassadøren',
  IN_DIALOGUE: 'Første møde holdt',
  ACTIVE: 'Har tilsluttet sig principperne',
  DORMANT: 'Ny ledelse; vender tilbage næste år',
  LEFT: 'Prioriterer nationalt samarbejde',
}

const nextSteps = ['Aftal møde på direktionsniveau', 'Send referat og principper', 'Følg op på svar', '']

/** Moves the groups' prospects up the ladder, with every step dated, seats the advisory council and ranks the posts. */
export async function climbLadders(tx: Transaction, stage: Stage): Promise<void> {
  const { reference, members, random, rows } = stage
  for (const [group, organisation, owner, ...rungs] of steps) {
    const groupId = reference.groups.get(group).id
    const organisationId = reference.organisations.get(organisation).id
    const found = await tx.groupMember.findFirst({ where: { groupId, organisationId, personId: null } })
    const first = daysAgo(stage, random.between(360, 520))
    const last = climb(stage, found?.id, rungs, first)
    const days = group === 'european-tech-alliance' ? expectedIn[organisation] : undefined
    const expectedOn = days === undefined ? null : addDays(stage.today, days)
    const data = { ...last.data, expectedOn, ownerId: members.get(owner).account?.id ?? null }
    if (found) await tx.groupMember.update({ where: { id: found.id }, data })
    else rows.groupMember.push({ id: last.id, groupId, organisationId, ...data })
  }
  for (const [key, sector, gender, region, termEndsInDays, interests = ''] of council) {
    const { id, data } = climb(stage, undefined, ['ACTIVE'], daysAgo(stage, random.between(200, 400)))
    const groupId = reference.groups.get('advisory-council').id
    const termEndsOn = addDays(stage.today, termEndsInDays)
    const seat = { sector, gender, region, interests, termEndsOn }
    rows.groupMember.push({ id, groupId, personId: members.get(key).personId, ...data, ...seat })
  }
  await setRules(tx, stage)
  await rankPosts(tx)
}

/** The alliance has until the year's end; the council has terms and a wide enough circle. */
async function setRules(tx: Transaction, { reference, today }: Stage): Promise<void> {
  await tx.group.update({
    where: { id: reference.groups.get('european-tech-alliance').id },
    data: { targetOn: `${today.slice(0, 4)}-12-31` },
  })
  await tx.group.update({
    where: { id: reference.groups.get('advisory-council').id },
    data: { termMonths: 24, leastSectors: 4, leastRegions: 4, leastGender: 40 },
  })
}

function climb(stage: Stage, known: string | undefined, rungs: Rung[], first: string) {
  const { random, rows, now, today } = stage
  const id = known ?? random.id(now)
  const changedById = stage.members.get('jonas').account?.id ?? null
  let since = first
  let rung: Rung = 'PROSPECT'
  for (const next of rungs) {
    rung = next
    rows.membershipChange.push({ groupMemberId: id, rung, since, reason: reasons[rung] ?? '', changedById })
    if (next !== rungs.at(-1)) since = addDays(since, random.between(30, 110))
  }
  const nextStep = rung === 'LEFT' ? '' : random.pick(nextSteps)
  const nextStepOn = nextStep === '' ? null : addDays(today, random.between(-6, 45))
  return { id, data: { rung, since, nextStep, nextStepOn } }
}
