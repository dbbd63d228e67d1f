import { plural } from '../plural'
import type { network as danish } from '../da/network'

export const network: typeof danish = {
  whoKnows: 'Who knows them',
  tier: { strong: 'strong', moderate: 'moderate', weak: 'weak' },
  tierAndStrength: (tier, strength) => `${tier} (${strength})`,
  meetings: (n) => plural(n, 'one meeting', `${n} meetings`),
  noMeetings: 'no meetings',
  lastOn: (date) => `last ${date}`,
  sentence: (facts) => facts.join(', '),
  throughPerson: (name) => `knows ${name}`,
  evidence: 'Why',
  evidenceFor: (colleague) => `Why: ${colleague}`,
  tieStated: (who, strength, date) =>
    `${who} has said that they know each other (${strength} of 5), last confirmed ${date}`,
  tieStatedByColleague: (strength, date) =>
    `A colleague has said that they know each other (${strength} of 5), last confirmed ${date}`,
  how: (how) => `How: ${how}`,
  overlapNow: (organisation) => `Both work at ${organisation}`,
  overlapUntil: (organisation, date) => `Both worked at ${organisation} until ${date}`,
  olderMeetings: (n) => plural(n, 'and one earlier meeting', `and ${n} earlier meetings`),
  nobodyTitle: 'None of us, as far as we know',
  nobodyPerson: 'Log a meeting, or note who knows this person, and the page will answer next time.',
  nobodyOrganisation:
    'No colleague has had enough contact with anybody who works here now to count as knowing them.',
  others: (n) => plural(n, 'One more colleague', `${n} more colleagues`),
  othersKnown: (n) => plural(n, 'One more person', `${n} more people`),
  asTable: 'Show as a table',
  tableCaption: 'Colleagues and whom they know',
  colleague: 'Colleague',
  person: 'Knows',
  strength: 'Strength',
  tierHead: 'Tier',
  meetingsHead: 'Meetings',
  lastHead: 'Last contact',
  explained:
    'Strength runs from 0 to 100 and is calculated from meetings both took part in, stated ties and shared workplaces. Recent contact counts for more. Only what you may see is counted.',
}
