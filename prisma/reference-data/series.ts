import {
  councilAgenda,
  dialogueAgenda,
  eventAgenda,
  followGroupAgenda,
  roundTableAgenda,
  visitAgenda,
} from './agendas'
import {
  councilLetter,
  dialogueLetter,
  followGroupLetter,
  publicEventLetter,
  roundTableLetter,
  surveyLetter,
  visitLetter,
} from './letters'
import type { SeriesRecord } from './record-types'
import { councilTasks, dialogueTasks, eventTasks, roundTableTasks, surveyTasks, visitTasks } from './tasks'

const yearly = { da: 'Årligt', en: 'Yearly' }

/** Bodies and events that recur, with their rules and the tasks each edition begins with. */
export const series: SeriesRecord[] = [
  {
    key: 'tech-cyber-meeting',
    da: 'Tech & Cyber-møde',
    en: 'Tech & Cyber meeting',
    purpose: {
      da: 'Det årlige transatlantiske møde mellem lande, EU og industri (tiltag 10).',
      en: 'The yearly transatlantic meeting of countries, the EU and industry (measure 10).',
    },
    cadence: yearly,
    perYear: 1,
    audienceGroup: 'like-minded-countries',
    usualMonth: 9,
    holidayCountries: ['US', 'DE', 'FR', 'GB', 'NL', 'SE'],
    composition: {
      da: 'Én på højt niveau fra hvert land, EU’s institutioner og virksomhedernes ledelser.',
      en: 'One at high level from each country, the EU institutions and the companies’ executives.',
    },
    tasks: dialogueTasks,
    agenda: dialogueAgenda,
    letter: dialogueLetter,
  },
  {
    key: 'technological-advisory-council',
    da: 'Teknologisk vismandsråd',
    en: 'Technological advisory council',
    purpose: {
      da: '5–8 eksperter fra virksomheder, forskning, tænketanke og NGO’er rådgiver om strategien.',
      en: '5–8 experts from companies, research, think tanks and NGOs advise on the strategy.',
    },
    cadence: yearly,
    perYear: 1,
    leastMembers: 5,
    mostMembers: 8,
    audienceGroup: 'advisory-council',
    usualMonth: 5,
    composition: {
      da: 'Eksperter fra virksomheder, forskning, tænketanke og NGO’er; ingen kreds alene i flertal.',
      en: 'Experts from companies, research, think tanks and NGOs; no circle in the majority alone.',
    },
    tasks: councilTasks,
    agenda: councilAgenda,
    letter: councilLetter,
  },
  {
    key: 'civil-society-round-table',
    da: 'Rundbordssamtale med civilsamfundet',
    en: 'Civil-society round table',
    purpose: {
      da: 'En bred kreds af civilsamfundsorganisationer får strategi og resultater lagt frem og giver deres syn.',
      en: 'A wide range of civil-society organisations are presented with strategy and results and give their view.',
    },
    cadence: yearly,
    perYear: 1,
    audienceGroup: 'civil-society',
    usualMonth: 10,
    composition: {
      da: 'Bredde: menneskerettigheder, børn, forbrugere, medier og digitale rettigheder.',
      en: 'Breadth: human rights, children, consumers, media and digital rights.',
    },
    tasks: roundTableTasks,
    agenda: roundTableAgenda,
    letter: roundTableLetter,
  },
  {
    key: 'follow-group',
    da: 'Følgegruppe af danske myndigheder',
    en: 'Follow group of Danish authorities',
    purpose: {
      da: 'Myndighederne drøfter strategiens fremdrift og får resultatrapporten.',
      en: "The authorities discuss the strategy's progress and receive the results report.",
    },
    cadence: yearly,
    perYear: 1,
    audienceGroup: 'follow-group',
    usualMonth: 11,
    composition: {
      da: 'De myndigheder, der har ansvar for et eller flere af strategiens tiltag.',
      en: 'The authorities responsible for one or more of the strategy’s measures.',
    },
    tasks: councilTasks,
    agenda: followGroupAgenda,
    letter: followGroupLetter,
  },
  {
    key: 'like-minded-security-dialogue',
    da: 'Sikkerhedsdialog mellem ligesindede lande',
    en: 'Like-minded security dialogue',
    purpose: {
      da: 'Mindst 20 ligesindede lande mødes på højt niveau med industrien (tiltag 18).',
      en: 'At least 20 like-minded countries meet at high level with industry (measure 18).',
    },
    cadence: { da: 'Efter aftale', en: 'As agreed' },
    leastCountries: 20,
    audienceGroup: 'like-minded-countries',
    usualMonth: 2,
    usualDays: 2,
    holidayCountries: ['US', 'DE', 'FR', 'GB', 'JP', 'KR'],
    composition: {
      da: 'Mindst 20 lande på højt niveau og de virksomheder, drøftelsen angår.',
      en: 'At least 20 countries at high level and the companies the discussion concerns.',
    },
    tasks: dialogueTasks,
    agenda: dialogueAgenda,
    letter: dialogueLetter,
  },
  {
    key: 'high-level-visit-silicon-valley',
    da: 'Højniveaubesøg i Silicon Valley',
    en: 'High-level visit to Silicon Valley',
    purpose: {
      da: 'NATO og allierede besøger virksomheder i Silicon Valley på højt niveau (tiltag 17).',
      en: 'NATO and allies visit companies in Silicon Valley at high level (measure 17).',
    },
    cadence: { da: 'Én gang i perioden', en: 'Once in the period' },
    audienceGroup: 'nato-and-eu',
    usualMonth: 4,
    usualDays: 3,
    holidayCountries: ['US', 'BE'],
    composition: {
      da: 'NATO’s og allieredes øverste ledelse med få ledsagere.',
      en: 'The top leadership of NATO and allies with few companions.',
    },
    tasks: visitTasks,
    agenda: visitAgenda,
    letter: visitLetter,
  },
  {
    key: 'public-events',
    da: 'Offentlige arrangementer',
    en: 'Public events',
    purpose: {
      da: 'Arrangementer med danske partnere, der bidrager til den offentlige samtale om teknologi.',
      en: 'Events with Danish partners that contribute to the public conversation about technology.',
    },
    cadence: { da: 'Flere om året', en: 'Several a year' },
    tasks: eventTasks,
    agenda: eventAgenda,
    letter: publicEventLetter,
  },
  {
    key: 'opinion-survey',
    da: 'Meningsmåling',
    en: 'Opinion survey',
    purpose: {
      da:
        'Udsagn med andelen, der er enige og uenige, til brug i den offentlige samtale. ' +
        'Måling 2021, 1.013 svar, enige/uenige (skal efterprøves ved kilden): ' +
        '"ny teknologi kan løse vores vigtigste udfordringer" 48 %/14 %; ' +
        '"børn og unge kan færdes trygt på internettet og sociale medier" 21 %/43 %; ' +
        '"teknologivirksomhederne lever op til deres samfundsansvar" 12 %/43 %.',
      en:
        'Statements with the share that agrees and disagrees, for use in the public conversation. ' +
        'Survey 2021, 1,013 respondents, agree/disagree (to be verified against the source): ' +
        '"new technology can solve our most important challenges" 48%/14%; ' +
        '"children and young people can use the internet and social media safely" 21%/43%; ' +
        '"technology companies live up to their responsibility to society" 12%/43%.',
    },
    cadence: yearly,
    perYear: 1,
    kind: 'SURVEY',
    usualMonth: 3,
    tasks: surveyTasks,
    agenda: [],
    letter: surveyLetter,
  },
]
