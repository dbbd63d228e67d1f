import type { TaskRecord } from './record-types'

const task = (offsetDays: number, key: string, da: string, en: string): TaskRecord => ({
  key,
  da,
  en,
  offsetDays,
})

const evaluation = [
  task(
    7,
    'readout',
    'Send referat og opfølgninger til deltagerne',
    'Send readout and follow-ups to the participants',
  ),
  task(
    21,
    'contribution',
    'Registrér bidrag til strategiens tiltag',
    "Record contributions to the strategy's measures",
  ),
  task(30, 'lessons', 'Saml erfaringer til næste udgave', 'Gather lessons for the next edition'),
]

export const dialogueTasks: TaskRecord[] = [
  task(-180, 'concept', 'Godkend koncept, værter og niveau', 'Approve concept, hosts and level'),
  task(-150, 'budget', 'Afsæt budget og book sted', 'Set budget and book venue'),
  task(-120, 'save-the-date', 'Send "reservér datoen"', 'Send save the date'),
  task(-90, 'guest-list', 'Godkend gæstelisten land for land', 'Approve the guest list country by country'),
  task(-75, 'invitations', 'Send invitationer', 'Send invitations'),
  task(-45, 'speakers', 'Bekræft oplægsholdere og virksomheder', 'Confirm speakers and companies'),
  task(-30, 'reminder', 'Rykker til dem, der ikke har svaret', 'Remind those who have not answered'),
  task(-28, 'programme', 'Udsend program og praktiske oplysninger', 'Send programme and practical details'),
  task(-14, 'security', 'Aftal sikkerhed og protokol', 'Agree security and protocol'),
  task(-10, 'briefs', 'Lever briefings og talepunkter', 'Deliver briefings and talking points'),
  task(
    -7,
    'attendance',
    'Tæl lande og deltagere op mod målet',
    'Count countries and participants against the target',
  ),
  task(-2, 'seating', 'Bordplan, navneskilte og tolke', 'Seating plan, name cards and interpreters'),
  ...evaluation,
]

export const councilTasks: TaskRecord[] = [
  task(-90, 'date', 'Aftal dato og sted med medlemmerne', 'Agree date and venue with the members'),
  task(-60, 'members', 'Gennemgå medlemskredsen', 'Review the membership'),
  task(-45, 'invitations', 'Send invitationer', 'Send invitations'),
  task(-30, 'agenda', 'Udkast til dagsorden', 'Draft the agenda'),
  task(-21, 'status', 'Indhent status på tiltagene', 'Collect the status of the measures'),
  task(-10, 'papers', 'Send dagsorden og bilag', 'Send agenda and papers'),
  task(-5, 'reminder', 'Rykker til dem, der ikke har svaret', 'Remind those who have not answered'),
  task(-3, 'brief', 'Lever mødeoplæg til formanden', "Deliver the chair's brief"),
  ...evaluation,
]

export const roundTableTasks: TaskRecord[] = [
  task(
    -90,
    'theme',
    'Vælg tema sammen med et par organisationer',
    'Choose the theme with a few organisations',
  ),
  task(-70, 'guest-list', 'Gennemgå bredden i deltagerkredsen', 'Review how wide the invited circle is'),
  task(-56, 'invitations', 'Send invitationer', 'Send invitations'),
  task(-30, 'results', 'Saml resultaterne siden sidst', 'Gather the results since last time'),
  task(-21, 'reminder', 'Rykker til dem, der ikke har svaret', 'Remind those who have not answered'),
  task(-14, 'discussion-paper', 'Send oplæg til drøftelse', 'Send the discussion paper'),
  task(-7, 'special-needs', 'Afklar tilgængelighed og diskretion', 'Settle accessibility and discretion'),
  task(-3, 'brief', 'Lever briefing til ambassadøren', "Deliver the ambassador's briefing"),
  ...evaluation,
]

export const visitTasks: TaskRecord[] = [
  task(-240, 'concept', 'Afstem koncept med NATO og allierede', 'Align the concept with NATO and allies'),
  task(
    -180,
    'date',
    'Fastlæg dato efter deltagernes kalendere',
    "Fix the date around the participants' calendars",
  ),
  task(-150, 'companies', 'Spørg virksomhederne', 'Approach the companies'),
  task(-120, 'invitations', 'Send invitationer', 'Send invitations'),
  task(-90, 'hotel', 'Bestil hotel og transport', 'Book hotel and transport'),
  task(-60, 'programme', 'Program i udkast til deltagerne', 'Draft programme to the participants'),
  task(-45, 'visas', 'Indrejse og akkreditering på plads', 'Entry and accreditation in place'),
  task(-30, 'security', 'Sikkerhed aftalt med myndighederne', 'Security agreed with the authorities'),
  task(-14, 'briefs', 'Lever briefings om hver virksomhed', 'Deliver a briefing on each company'),
  task(-7, 'press', 'Aftal pressehåndtering', 'Agree press handling'),
  task(-3, 'run-through', 'Gennemgang af programmet på stedet', 'Walk through the programme on site'),
  ...evaluation,
]

export const eventTasks: TaskRecord[] = [
  task(-75, 'partner', 'Aftal partner, tema og målgruppe', 'Agree partner, theme and audience'),
  task(-60, 'venue', 'Book sted og teknik', 'Book venue and equipment'),
  task(-45, 'speakers', 'Bekræft oplægsholdere', 'Confirm speakers'),
  task(-35, 'announcement', 'Åbn for tilmelding', 'Open registration'),
  task(-14, 'programme', 'Offentliggør programmet', 'Publish the programme'),
  task(-7, 'press', 'Skriv til pressen', 'Write to the press'),
  task(-2, 'run-through', 'Generalprøve', 'Run-through'),
  ...evaluation,
]

export const surveyTasks: TaskRecord[] = [
  task(
    -75,
    'questions',
    'Vælg udsagn; behold dem, der måles hvert år',
    'Choose statements; keep the yearly ones',
  ),
  task(-60, 'institute', 'Aftal med analyseinstituttet', 'Agree with the polling institute'),
  task(-35, 'fieldwork', 'Dataindsamling begynder', 'Fieldwork begins'),
  task(-14, 'check', 'Efterprøv tallene', 'Verify the figures'),
  task(-7, 'story', 'Skriv den korte fortælling om tallene', 'Write the short story of the figures'),
  task(0, 'publication', 'Offentliggør', 'Publish'),
  task(14, 'press', 'Følg op på presse og debat', 'Follow up on press and debate'),
]
