import type { Theme } from '../theme'

export const rights: Theme = {
  key: 'rights',
  topics: ['human-rights-online', 'internet-shutdowns', 'surveillance'],
  measures: [13, 14, 15],
  titles: [
    ['Menneskerettigheder online: {org}', 'Human rights online: {org}'],
    ['{org} om internetnedlukninger', '{org} on internet shutdowns'],
    ['Indspil til Freedom Online Coalition, {org}', 'Input to the Freedom Online Coalition, {org}'],
  ],
  purposes: [
    ['Få civilsamfundets syn før koalitionens møde.', "Hear civil society before the coalition's meeting."],
  ],
  openings: [
    [
      '{person} fremlagde årets tal for nedlukninger og hvad de betød for lokale medier.',
      "{person} presented this year's figures on shutdowns and what they meant for local media.",
    ],
    [
      'Mødet samlede bemærkninger til vores udkast om virksomhedernes ansvar.',
      "The meeting gathered comments on our draft about companies' responsibility.",
    ],
  ],
  points: [
    [
      'Teleselskaberne får mundtlige påbud og efterlader ingen spor; skriftlighed er det vigtigste krav.',
      'Operators receive oral orders and leave no trace; written orders are the main demand.',
    ],
    [
      'Spyware mod journalister er blevet billigere. De ønsker, at Danmark tager det op i Genève.',
      'Spyware against journalists has become cheaper. They want Denmark to raise it in Geneva.',
    ],
    [
      'Små organisationer kan ikke bruge lange skemaer; støtten skal kunne søges på to sider.',
      'Small organisations cannot cope with long forms; support must be sought on two pages.',
    ],
    [
      'De roste det seneste møde for, at virksomhederne svarede på konkrete sager.',
      'They praised the last meeting because companies answered on concrete cases.',
    ],
  ],
  assessments: [
    [
      'Troværdig kilde. Sproget om skriftlige påbud bør ind i udkastet.',
      'A credible source. The language on written orders should go into the draft.',
    ],
    [
      'Stærkt indspil; vi skal passe på ikke at udstille de lokale partnere.',
      'Strong input; we must be careful not to expose the local partners.',
    ],
  ],
  decisions: [['Formuleringen om skriftlige påbud tages med.', 'The wording on written orders is included.']],
  followUps: [
    ['Indarbejd {org}s bemærkninger i udkastet', "Work {org}'s comments into the draft"],
    ['Send referatet til missionen i Genève', 'Send the readout to the mission in Geneva'],
  ],
}

export const labour: Theme = {
  key: 'labour',
  topics: ['labour-market', 'platform-economy', 'ai'],
  measures: [5],
  titles: [
    ['Ny teknologi og den danske model: {org}', 'New technology and the Danish model: {org}'],
    ['{org} om algoritmisk ledelse', '{org} on algorithmic management'],
  ],
  purposes: [
    [
      'Drøfte, hvad platformene skal vide om overenskomster.',
      'Discuss what platforms should know about collective agreements.',
    ],
  ],
  openings: [
    [
      '{person} lagde vægt på, at aftaler virker bedre end lovgivning, når teknikken skifter hvert år.',
      '{person} stressed that agreements work better than law when technology changes every year.',
    ],
    [
      'Anledningen var tre virksomheder, der vil etablere sig i Danmark og spørger til modellen.',
      'The occasion was three companies that want to come to Denmark and ask about the model.',
    ],
  ],
  points: [
    [
      'De vil gerne møde virksomhederne, før de ansætter, ikke efter.',
      'They would like to meet companies before they hire, not after.',
    ],
    [
      'Algoritmisk vagtplanlægning er det emne, medlemmerne spørger mest om.',
      'Algorithmic shift planning is what members ask about most.',
    ],
    [
      'Efteruddannelse i AI er i gang hos hver tredje virksomhed.',
      'Training in AI is under way in every third company.',
    ],
    [
      'De hjælper gerne med en engelsk introduktion på fire sider.',
      'They will help with a four-page introduction in English.',
    ],
  ],
  assessments: [
    ['God samarbejdspartner over for nye virksomheder.', 'A good partner towards newcomers.'],
    ['Parterne er mere enige, end debatten lader ane.', 'The parties agree more than the debate suggests.'],
  ],
  decisions: [['Fælles introduktion til den danske model.', 'A joint introduction to the Danish model.']],
  followUps: [
    ['Udkast til introduktionen sammen med {org}', 'Draft the introduction with {org}'],
    ['Inviter {org} med til næste virksomhedsbesøg', 'Invite {org} to the next company visit'],
  ],
}

export const exportsTheme: Theme = {
  key: 'exports',
  topics: ['tech-exports', 'investment', 'green-tech'],
  measures: [4, 7],
  titles: [
    ['Eksportmuligheder for {org}', 'Export opportunities for {org}'],
    ['{org}: partnere og investorer', '{org}: partners and investors'],
    ['Ansvarlige danske eksempler: {org}', 'Responsible Danish examples: {org}'],
  ],
  purposes: [['Afklare, hvilke døre vi kan åbne.', 'Find out which doors we can open.']],
  openings: [
    [
      '{person} beskrev planen for de næste to år og hvad der mangler.',
      '{person} described the plan for the next two years and what is missing.',
    ],
    [
      'Vi gennemgik kataloget over ansvarlige eksempler og {org}s plads i det.',
      "We went through the catalogue of responsible examples and {org}'s place in it.",
    ],
  ],
  points: [
    [
      'Introduktioner til tre store driftsselskaber er vigtigere end en messe.',
      'Introductions to three large operators matter more than a trade fair.',
    ],
    [
      'Ansvarlighed sælger, når den kan måles; de har tallene.',
      'Responsibility sells when it can be measured; they have the figures.',
    ],
    [
      'En amerikansk investor er interesseret, men vil se et europæisk referenceanlæg.',
      'An American investor is interested but wants to see a European reference site.',
    ],
    [
      'De kan stille op til delegationer med en dags varsel.',
      'They can receive delegations at a day’s notice.',
    ],
  ],
  assessments: [
    [
      'Konkret mulighed, bør registreres under tiltag 4.',
      'A concrete opportunity to be recorded under measure 4.',
    ],
    ['Moden virksomhed med urealistisk tidsplan.', 'A mature company with an unrealistic timetable.'],
  ],
  decisions: [['Vi introducerer {org} for to driftsselskaber.', 'We introduce {org} to two operators.']],
  followUps: [
    ['Skriv introduktion af {org} til driftsselskaberne', 'Write an introduction of {org} to the operators'],
    ['Indhent tal fra {org} til kataloget', "Get {org}'s figures for the catalogue"],
  ],
}
