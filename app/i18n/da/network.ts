import { plural } from '../plural'

/** Who knows whom. */
export const network = {
  whoKnows: 'Hvem kender',
  tier: { strong: 'stærk', moderate: 'middel', weak: 'svag' },
  tierAndStrength: (tier: string, strength: number) => `${tier} (${strength})`,
  meetings: (n: number) => plural(n, 'ét møde', `${n} møder`),
  noMeetings: 'ingen møder',
  lastOn: (date: string) => `sidst ${date}`,
  /** "Mette Holm: stærk (72), 5 møder, sidst 12. oktober 2026" after the name. */
  sentence: (facts: string[]) => facts.join(', '),
  throughPerson: (name: string) => `kender ${name}`,
  evidence: 'Hvorfor',
  evidenceFor: (colleague: string) => `Hvorfor: ${colleague}`,
  tieStated: (who: string, strength: number, date: string) =>
    `${who} har sagt, at de kender hinanden (${strength} af 5), senest bekræftet ${date}`,
  tieStatedByColleague: (strength: number, date: string) =>
    `En kollega har sagt, at de kender hinanden (${strength} af 5), senest bekræftet ${date}`,
  how: (how: string) => `Hvordan: ${how}`,
  overlapNow: (organisation: string) => `Begge er ansat hos ${organisation}`,
  overlapUntil: (organisation: string, date: string) => `Begge var ansat hos ${organisation} indtil ${date}`,
  olderMeetings: (n: number) => plural(n, 'og ét ældre møde', `og ${n} ældre møder`),
  nobodyTitle: 'Ingen af os, så vidt vi ved',
  nobodyPerson: 'Log et møde, eller notér, hvem der kender personen, så svarer siden næste gang.',
  nobodyOrganisation:
    'Ingen kollega har haft så megen kontakt med nogen, der er ansat her nu, at det tæller som at kende dem.',
  others: (n: number) => plural(n, 'Én kollega til', `${n} kolleger til`),
  othersKnown: (n: number) => plural(n, 'Én person til', `${n} personer til`),
  asTable: 'Vis som tabel',
  tableCaption: 'Kolleger og deres kendskab',
  colleague: 'Kollega',
  person: 'Kender',
  strength: 'Styrke',
  tierHead: 'Niveau',
  meetingsHead: 'Møder',
  lastHead: 'Sidste kontakt',
  explained:
    'Styrken går fra 0 til 100 og beregnes ud fra møder, som begge deltog i, angivne relationer og fælles ansættelser. Nyt tæller mere end gammelt. Kun det, du må se, tæller med.',
}
