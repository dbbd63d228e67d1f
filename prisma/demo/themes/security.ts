import type { Theme } from '../theme'

export const cyber: Theme = {
  key: 'cyber',
  topics: ['cyber-security', 'ransomware', 'encryption'],
  measures: [16, 10],
  titles: [
    ['Ansvarsfordeling ved cyberangreb: {org}', 'Division of responsibility in cyber attacks: {org}'],
    ['{org} om ransomware mod kommuner', '{org} on ransomware against municipalities'],
    ['Forberedelse af Tech & Cyber-mødet med {org}', 'Preparing the Tech & Cyber meeting with {org}'],
  ],
  purposes: [['Afstemme program og oplægsholdere.', 'Align programme and speakers.']],
  openings: [
    [
      '{person} gav en status over de seneste måneders angreb og hvad der virkede.',
      "{person} gave an overview of recent months' attacks and of what worked.",
    ],
    [
      'Vi drøftede udkastet til program, som {org} har kommenteret skriftligt.',
      'We discussed the draft programme, on which {org} had sent comments.',
    ],
  ],
  points: [
    [
      'Deling af indikatorer inden for 24 timer er realistisk; inden for en time er det ikke.',
      'Sharing indicators within 24 hours is realistic; within one hour is not.',
    ],
    [
      'De foreslår en fælles øvelse, hvor virksomhederne sidder med ved bordet fra begyndelsen.',
      'They propose a joint exercise with companies at the table from the start.',
    ],
    [
      'Kommunernes sikkerhedskopier er fortsat den billigste forsikring, og den mest oversete.',
      "Municipalities' backups remain the cheapest insurance, and the most neglected.",
    ],
    [
      'Kvantesikker kryptering skal ind i udbud fra næste år.',
      'Quantum-safe encryption has to be in tenders from next year.',
    ],
  ],
  assessments: [
    [
      'Enighed om linjen. Øvelsen er et godt spor til tiltag 16.',
      'Agreement on the line. The exercise is a good lead for measure 16.',
    ],
    [
      'Nyttig afstemning; nu mangler kun svar fra Bruxelles.',
      'Useful alignment; only the answer from Brussels is missing.',
    ],
  ],
  decisions: [
    [
      'Øvelse i andet kvartal, ramme udarbejdes af os.',
      'Exercise in the second quarter; we draft the framework.',
    ],
  ],
  followUps: [
    ['Skriv ramme for den fælles øvelse', 'Draft the framework for the joint exercise'],
    [
      'Bekræft {org}s oplægsholder til Tech & Cyber-mødet',
      "Confirm {org}'s speaker for the Tech & Cyber meeting",
    ],
  ],
}

export const likeMinded: Theme = {
  key: 'like-minded',
  topics: ['internet-governance', 'digital-identity', 'standards'],
  measures: [18, 10],
  titles: [
    [
      'Konsultationer med {org} om teknologi og sikkerhed',
      'Consultations with {org} on technology and security',
    ],
    ['{org}: internetforvaltning og FN', '{org}: internet governance and the UN'],
    ['Ligesindede lande: kaffe med {org}', 'Like-minded countries: coffee with {org}'],
  ],
  purposes: [
    [
      'Afklare niveau og deltagelse i sikkerhedsdialogen.',
      'Settle level and participation in the security dialogue.',
    ],
  ],
  openings: [
    [
      '{person} bekræftede støtten til dialogen og spurgte til niveauet.',
      '{person} confirmed support for the dialogue and asked about the level.',
    ],
    [
      'Kort samtale i marginen af rådsmødet, mest om FN-sporet.',
      'A short talk in the margins of the Council meeting, mostly on the UN track.',
    ],
  ],
  points: [
    [
      'De kan komme på statssekretærniveau, hvis mindst to store lande gør det samme.',
      'They can come at state-secretary level if at least two large countries do the same.',
    ],
    [
      'I FN vil de holde fast i flerpartsmodellen og tæller stemmer nu.',
      'In the UN they will hold on to the multi-stakeholder model and are counting votes now.',
    ],
    [
      'Gensidig anerkendelse af digitale identiteter er modent; teknikerne kan mødes straks.',
      'Mutual recognition of digital identities is ripe; the engineers can meet at once.',
    ],
    [
      'De bad om vores sprog om udbydernes ansvar til eget brug.',
      "They asked for our language on providers' responsibility for their own use.",
    ],
  ],
  assessments: [
    ['Sikker støtte. Kan regnes med til de tyve.', 'Firm support. Counts towards the twenty.'],
    [
      'Velvillig, men hovedstaden har ikke besluttet sig. Spørg igen om tre uger.',
      'Willing, but the capital has not decided. Ask again in three weeks.',
    ],
  ],
  decisions: [['Teknikermøde om digital identitet.', 'A meeting of engineers on digital identity.']],
  followUps: [
    ['Send sprog om udbydernes ansvar til {org}', "Send language on providers' responsibility to {org}"],
    ['Spørg {org} om niveau igen', 'Ask {org} about level again'],
  ],
}

export const quantum: Theme = {
  key: 'quantum',
  topics: ['quantum', 'investment', 'export-control'],
  measures: [16, 4],
  titles: [
    ['Kvanteteknologi: status hos {org}', 'Quantum technology: status at {org}'],
    ['{org} om test og accelerator', '{org} on test sites and the accelerator'],
  ],
  purposes: [
    [
      'Høre, hvad testcentret mangler for at åbne for allierede.',
      'Hear what the test centre needs to open to allies.',
    ],
  ],
  openings: [
    [
      '{person} viste laboratoriet og de to nye målestande.',
      '{person} showed the laboratory and the two new test benches.',
    ],
    [
      'Samtalen handlede om, hvem der må bruge udstyret, og hvem der betaler.',
      'We talked about who may use the equipment and who pays.',
    ],
  ],
  points: [
    [
      'Der er venteliste på testtid; allierede står for en tredjedel.',
      'There is a waiting list for test time; allies account for a third.',
    ],
    [
      'Eksportkontrollen rammer leveringstiden på kølere mere end prisen.',
      'Export control affects delivery time of cryostats more than price.',
    ],
    [
      'Kapital til de næste to år er på plads, men ikke til en fabrik.',
      'Capital for two years is in place, but not for a factory.',
    ],
    [
      'De søger en amerikansk pilotkunde og bad om hjælp i Silicon Valley.',
      'They seek an American pilot customer and asked for help in Silicon Valley.',
    ],
  ],
  assessments: [
    [
      'Dansk styrkeposition, som vi bør vise frem til højniveaubesøget.',
      'A Danish stronghold worth showing during the high-level visit.',
    ],
    [
      'Reel mulighed for eksport, hvis pilotkunden findes inden sommer.',
      'A real export opportunity if the pilot customer is found before summer.',
    ],
  ],
  decisions: [['Vi foreslår tre mulige pilotkunder.', 'We suggest three possible pilot customers.']],
  followUps: [
    ['Find tre mulige pilotkunder til {org}', 'Find three possible pilot customers for {org}'],
    ['Aftal rundvisning hos {org} for delegationen', 'Arrange a tour of {org} for the delegation'],
  ],
}
