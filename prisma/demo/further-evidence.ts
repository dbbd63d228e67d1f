import type { Prisma } from '../../app/generated/sqlite/client'
import type { ContributionKind } from '../../app/generated/sqlite/enums'
import { standingEnvoys, envoys } from './envoys'
import type { PlannedMeeting } from './meetings'
import { Random } from './random'
import { daysAgo, morningOf, type Stage } from './stage'
import { writeHeldMeeting } from './held-edition'
import { momentOn } from './write-meeting'

type Stated = [measure: number, kind: ContributionKind, ago: number, title: string, organisation?: string]

const stated: Stated[] = [
  [2, 'POLICY_INPUT', 245, 'Forslag om hurtigere klageadgang fremlagt i Rådet', 'council-of-the-eu'],
  [4, 'OPPORTUNITY', 410, 'Forespørgsel om dansk varmepumpestyring', 'siemens'],
  [4, 'OPPORTUNITY', 215, 'Forskningslaboratorium søger placering i Danmark', 'nokia'],
  [4, 'OPPORTUNITY', 110, 'Dansk sundhedsdata-løsning vist for tre hospitaler', 'demo-nordlys'],
  [4, 'OPPORTUNITY', 22, 'Investor ser på grønne datacentre i Jylland', 'microsoft'],
  [6, 'REPORT', 470, 'Indberetning: tilsyn med anbefalingssystemer', 'dg-connect'],
  [6, 'REPORT', 430, 'Indberetning: kommunikation under strømafbrydelser', 'ericsson'],
  [6, 'REPORT', 380, 'Report: chip export controls', 'asml'],
  [6, 'REPORT', 300, 'Indberetning: åbne modeller og ansvar', 'openai'],
  [6, 'REPORT', 275, 'Indberetning: aldersverificering i tre lande', 'red-barnet'],
  [6, 'REPORT', 225, 'Report: election preparedness of platforms', 'meta'],
  [6, 'REPORT', 180, 'Indberetning: kvanteprogrammer i Europa', 'nato-diana'],
  [6, 'REPORT', 88, 'Indberetning: søkabler og ansvar', 'nokia'],
  [6, 'REPORT', 61, 'Report: content moderation in small languages', 'tiktok'],
  [8, 'PRESS_ITEM', 455, 'Portræt af den danske techambassadør'],
  [8, 'PRESS_ITEM', 130, 'Baggrundssamtale med fem udenlandske medier'],
  [8, 'PRESS_ITEM', 15, 'Interview om Tech & Cyber-mødet'],
  [12, 'PARTNERSHIP', 80, 'To forskningsmiljøer tilslutter sig notatet', 'access-now'],
  [14, 'ACTIVITY', 33, 'Webinar om sikker kommunikation for græsrødder', 'demo-open-lines'],
  [15, 'POLICY_INPUT', 160, 'Afsnit om ansvarlig teknologi i rådets resolution', 'human-rights-council'],
  [19, 'PARTNERSHIP', 30, 'Aftale om fast kontakt i valgperioder', 'meta'],
]

/** Cases not counted: one is open, and one ended without a change. */
const cases: [ago: number, title: string, asked: string, outcome: string, changed: boolean | null][] = [
  [26, 'Annoncer rettet mod børn', 'Stop for målrettede annoncer til under 18-årige', '', null],
  [
    240,
    'Falske profiler i en myndigheds navn',
    'Hurtigere fjernelse efter anmeldelse',
    'Henviste til de almindelige regler',
    false,
  ],
]

/** What the measures have to show besides the first contributions. Its own chance, so that the rest of the set stays as it is. */
export function stateFurtherEvidence(stage: Stage, meetings: PlannedMeeting[]): void {
  const { reference } = stage
  const random = new Random(2121)
  const author = (key: string) => stage.members.get(key).account?.id ?? ''
  const authors = ['sofie', 'emil', 'rasmus', 'peter'].map(author)
  const state = (
    measure: number,
    ago: number,
    row: Omit<Row, 'measureId' | 'happenedOn' | 'createdById'>,
  ) => {
    const happenedOn = daysAgo(stage, ago)
    const id = random.id(momentOn(happenedOn, '13:00', 'Europe/Copenhagen'))
    const measureId = reference.measures.get(String(measure)).id
    stage.rows.contribution.push({ ...row, id, measureId, happenedOn, createdById: random.pick(authors) })
    return id
  }
  for (const [measure, kind, ago, title, organisation] of stated) {
    const contributionId = state(measure, ago, { kind, title })
    if (!organisation) continue
    const organisationId = reference.organisations.get(organisation).id
    stage.rows.contributionOrganisation.push({ contributionId, organisationId })
  }
  for (const [ago, title, asked, outcome, conductChanged] of cases) {
    const contributionId = state(3, ago, { kind: 'CASE', title, asked, outcome, conductChanged })
    const organisationId = reference.organisations.get('meta').id
    stage.rows.contributionOrganisation.push({ contributionId, organisationId })
  }
  bringIndustry(stage, meetings)
  holdEditions(stage, random)
}

type Row = Prisma.ContributionCreateManyInput

/** Meetings with NATO and EU bodies on measure 16 at which a company sat too. */
function bringIndustry({ rows, reference }: Stage, meetings: PlannedMeeting[]): void {
  const measureId = reference.measures.get('16').id
  const bodies = ['nato-diana', 'ccdcoe']
  const met = meetings.filter(
    ({ organisation, status, limited }) => bodies.includes(organisation) && status === 'HELD' && !limited,
  )
  for (const [at, { id: meetingId }] of met.slice(0, 3).entries()) {
    const company = ['ericsson', 'nokia', 'demo-verdant'][at] ?? 'ericsson'
    rows.meetingOrganisation.push({ meetingId, organisationId: reference.organisations.get(company).id })
    if (!rows.meetingMeasure.some((one) => one.meetingId === meetingId && one.measureId === measureId)) {
      rows.meetingMeasure.push({ meetingId, measureId })
    }
  }
}

/** Two editions of the year before: the like-minded countries, one short of their target, and the visit to Silicon Valley. */
function holdEditions(stage: Stage, random: Random): void {
  const posts = [...envoys.map(({ key, post }) => [key, post[0]] as const), ...standingEnvoys]
  const held = [
    { series: 'like-minded-security-dialogue', ago: 345, place: 'Stanford', guests: posts.slice(0, 19) },
    { series: 'high-level-visit-silicon-valley', ago: 420, place: 'Palo Alto', guests: posts.slice(4, 9) },
  ]
  for (const { series: key, ago, place, guests } of held) {
    const series = stage.reference.series.get(key)
    const startsOn = daysAgo(stage, ago)
    const id = random.id(morningOf(startsOn))
    const zone = 'America/Los_Angeles'
    const name = (text: string) => `${text} ${startsOn.slice(0, 4)}`
    stage.rows.edition.push({
      ...{ id, seriesId: series.id, nameDa: name(series.da), nameEn: name(series.en), place, zone },
      ...{ startsOn, endsOn: startsOn, createdById: stage.members.get('jonas').account?.id ?? '' },
      startsAt: momentOn(startsOn, '09:00', zone),
      endsAt: momentOn(startsOn, '16:00', zone),
      heldAt: momentOn(startsOn, '16:00', zone),
    })
    for (const [member, organisation] of guests) {
      const { personId, seats } = stage.members.get(member)
      const seat = seats.get(organisation)
      const postId = stage.rows.appointment.find((one) => one.id === seat?.appointmentId)?.postId ?? null
      stage.rows.invitation.push({
        editionId: id,
        personId,
        postId,
        status: 'ACCEPTED',
        attendance: 'ATTENDED',
      })
    }
    writeHeldMeeting(stage, id, key)
  }
}
