import type { ContributionKind } from '../../app/generated/sqlite/enums'
import type { PlannedMeeting } from './meetings'
import { daysAgo, type Stage } from './stage'
import { momentOn } from './write-meeting'

type Stated = [measure: number, kind: ContributionKind, ago: number, title: string, organisation?: string]

const stated: Stated[] = [
  [1, 'POLICY_INPUT', 310, 'Dansk papir om forretningsmodeller sendt til Kommissionen', 'dg-connect'],
  [3, 'CASE', 190, 'Ny klagebesked til danske brugere', 'meta'],
  [3, 'CASE', 70, 'Lukkede foreningssider genåbnet efter henvendelse', 'meta'],
  [4, 'OPPORTUNITY', 150, 'Pilotkunde i Californien fundet til målestand', 'demo-nordlys'],
  [4, 'OPPORTUNITY', 60, 'Introduktion til to driftsselskaber', 'demo-havbrise'],
  [6, 'REPORT', 400, 'Indberetning: registrering af algoritmer', 'tencent'],
  [6, 'REPORT', 260, 'Report: external testing of large models', 'openai'],
  [6, 'REPORT', 120, 'Indberetning: chipkædens flaskehalse', 'asml'],
  [6, 'REPORT', 35, 'Report: energy use in data centres', 'demo-verdant'],
  [7, 'PUBLICATION', 95, 'Katalog over ansvarlige danske eksempler, første udgave'],
  [8, 'PRESS_ITEM', 230, 'Interview om teknologidiplomati i et internationalt dagblad'],
  [8, 'PRESS_ITEM', 48, 'Kronik om børn og platforme'],
  [9, 'POLICY_INPUT', 205, 'Fælles papir med Nederlandene om standarder', 'country-nl'],
  [12, 'PARTNERSHIP', 140, 'Samarbejdsnotat underskrevet', 'access-now'],
  [13, 'POLICY_INPUT', 88, 'Sprog om skriftlige påbud optaget i udkastet', 'freedom-online-coalition'],
  [14, 'ACTIVITY', 170, 'Kursus i digital sikkerhed for lokale medier', 'demo-open-lines'],
  [19, 'PARTNERSHIP', 52, 'Direkte linje til platformen i valgperioden aftalt', 'meta'],
  [21, 'ACTIVITY', 130, 'Teknikermøde om anonymt aldersbevis', 'agency-for-digital-government'],
]

/** Contributions to the measures, each hung on the last meeting before it with the same organisation. */
export function stateContributions(
  stage: Stage,
  meetings: PlannedMeeting[],
  editions: Map<string, string>,
): void {
  const { random, rows, members, reference } = stage
  const authors = ['sofie', 'emil', 'rasmus', 'astrid'].map((key) => members.get(key).account?.id ?? '')
  for (const [measure, kind, ago, title, organisation] of stated) {
    const happenedOn = daysAgo(stage, ago)
    const source = meetings
      .filter((one) => one.organisation === organisation && one.status === 'HELD' && !one.limited)
      .filter(({ startsOn }) => startsOn <= happenedOn)
      .toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0]
    const id = random.id(momentOn(happenedOn, '12:00', 'Europe/Copenhagen'))
    rows.contribution.push({
      id,
      measureId: reference.measures.get(String(measure)).id,
      kind,
      happenedOn,
      title,
      meetingId: source?.id ?? null,
      conductChanged: kind === 'CASE' ? true : null,
      createdById: random.pick(authors),
    })
    if (organisation) {
      const organisationId = reference.organisations.get(organisation).id
      rows.contributionOrganisation.push({ contributionId: id, organisationId })
    }
  }
  rows.contribution.push({
    measureId: reference.measures.get('10').id,
    kind: 'ACTIVITY',
    happenedOn: daysAgo(stage, 208),
    title: 'Tech & Cyber-mødet afholdt',
    editionId: editions.get('tech-cyber-meeting') ?? null,
    createdById: authors[3] ?? '',
  })
}
