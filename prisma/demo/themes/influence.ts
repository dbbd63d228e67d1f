import type { Theme } from '../theme'

export const influence: Theme = {
  key: 'influence',
  topics: ['influence-campaigns', 'disinformation', 'content-moderation'],
  measures: [19, 12],
  titles: [
    ['Påvirkningskampagner op til valget: {org}', 'Influence campaigns before the election: {org}'],
    ['Samarbejde mod desinformation med {org}', 'Cooperation against disinformation with {org}'],
  ],
  purposes: [['Aftale varsling op til kommunalvalget.', 'Agree early warning before the local elections.']],
  openings: [
    [
      '{person} redegjorde for de netværk, der er fjernet i Norden siden sidst.',
      '{person} described the networks taken down in the Nordic countries since last time.',
    ],
    [
      'Vi øvede forløbet fra varsel til svar med et tænkt eksempel; det tog 40 minutter.',
      'We rehearsed the path from warning to answer with an invented case; it took 40 minutes.',
    ],
  ],
  points: [
    [
      'Der er en direkte linje i valgperioden, bemandet på dansk tid.',
      'There will be a direct line during the election period, staffed on Danish time.',
    ],
    [
      'Forfalskede lydklip er den nye udfordring; video er lettere at opdage.',
      'Faked audio is the new challenge; video is easier to spot.',
    ],
    [
      'De vil have navngivne modtagere hos os, ikke en fælles postkasse.',
      'They want named recipients on our side, not a shared mailbox.',
    ],
    [
      'Vi understregede, at vi ikke beder om at få lovlige ytringer fjernet.',
      'We stressed that we are not asking for lawful speech to be removed.',
    ],
  ],
  assessments: [
    [
      'Solidt. Aftalen kan stå som bidrag til tiltag 19.',
      'Solid. The agreement can stand as a contribution to measure 19.',
    ],
    [
      'Viljen er der, men bemandingen er sårbar. Test linjen inden valget.',
      'The will is there, but staffing is thin. Test the line before the election.',
    ],
  ],
  decisions: [
    ['Direkte linje åbner fire uger før valget.', 'The direct line opens four weeks before the election.'],
  ],
  followUps: [
    ['Send navngivne modtagere til {org}', 'Send named recipients to {org}'],
    ['Test den direkte linje med {org}', 'Test the direct line with {org}'],
  ],
}

export const chineseTech: Theme = {
  key: 'chinese-tech',
  topics: ['ai', 'standards', 'data-protection'],
  measures: [6],
  titles: [
    ['Besøg hos {org}: industriel AI', 'Visit to {org}: industrial AI'],
    ['{org} om regler for anbefalingsalgoritmer', '{org} on rules for recommendation algorithms'],
  ],
  purposes: [
    [
      'Følge udviklingen i kinesisk regulering af algoritmer.',
      'Follow developments in Chinese regulation of algorithms.',
    ],
  ],
  openings: [
    [
      '{person} viste rundt i demonstrationscentret og tog sig god tid til spørgsmål.',
      '{person} showed us the demonstration centre and gave ample time for questions.',
    ],
    [
      'Samtalen foregik på kinesisk med vores egen tolk; tonen var åben.',
      'The conversation was in Chinese with our own interpreter; the tone was open.',
    ],
  ],
  points: [
    [
      'Registreringen af algoritmer er blevet rutine; virksomheden har et hold på tolv til det.',
      'Registering algorithms has become routine; the company has a team of twelve for it.',
    ],
    [
      'Interessen for europæiske kunder er uændret, men indkøberne spørger nu først om data.',
      'Interest in European customers is unchanged, but buyers now ask about data first.',
    ],
    [
      'De deltager i flere standardudvalg end sidste år og sender yngre folk.',
      'They take part in more standards committees than last year and send younger people.',
    ],
    [
      'Grøn drift af datacentre er et emne, hvor de gerne vil lære af danske erfaringer.',
      'Green operation of data centres is a subject on which they would like to learn from Denmark.',
    ],
  ],
  assessments: [
    ['Godt til en indberetning. Ikke grundlag for mere endnu.', 'Good for a report. No basis for more yet.'],
    [
      'Adgangen er bedre end ventet; hold kontakten personlig.',
      'Access is better than expected; keep the contact personal.',
    ],
  ],
  decisions: [['Indberetning om algoritmeregistrering.', 'A report on algorithm registration.']],
  followUps: [
    ['Skriv indberetning efter besøget hos {org}', 'Write a report after the visit to {org}'],
    ['Spørg {org} om tal for energiforbrug', 'Ask {org} for figures on energy use'],
  ],
}
