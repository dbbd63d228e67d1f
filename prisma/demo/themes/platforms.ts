import type { Theme } from '../theme'

export const transparency: Theme = {
  key: 'transparency',
  topics: ['dsa', 'algorithms', 'content-moderation'],
  measures: [1, 3],
  titles: [
    ['Algoritmer og gennemsigtighed hos {org}', 'Algorithms and transparency at {org}'],
    ['DSA i praksis: {org}', 'The DSA in practice: {org}'],
    ['Klager over indholdsmoderering, {org}', 'Complaints about content moderation, {org}'],
  ],
  purposes: [
    ['Rejse sagen om lukkede danske konti.', 'Raise the case of closed Danish accounts.'],
    ['Få status på adgang til data for forskere.', 'Get the state of data access for researchers.'],
  ],
  openings: [
    [
      '{person} gennemgik risikovurderingen og lagde ikke skjul på, hvor den er tynd.',
      '{person} went through the risk assessment and made no secret of where it is thin.',
    ],
    [
      'Vi rejste sagen om de danske foreningers lukkede sider, som {org} var bekendt med.',
      'We raised the closed pages of Danish associations, which {org} was aware of.',
    ],
  ],
  points: [
    [
      'Dataadgang for forskere er åbnet, men ansøgningen tager fire måneder. Vi bad om en dato for noget bedre.',
      'Data access for researchers is open, but an application takes four months. We asked for a date for something better.',
    ],
    [
      'Dansk moderering sker delvis fra Dublin med et lille hold; tallet ville de ikke oplyse.',
      'Danish moderation is partly done from Dublin by a small team; they would not give the number.',
    ],
    [
      'De anerkendte fejlen i klagesagen og ændrer den besked, brugeren får.',
      'They acknowledged the mistake in the complaint case and will change the message users receive.',
    ],
    [
      'Anbefalingsalgoritmen kan slås fra, men knappen ligger fem tryk inde.',
      'The recommendation algorithm can be turned off, but the button is five taps in.',
    ],
  ],
  assessments: [
    [
      'Fremskridt. Beskeden til brugerne er en konkret ændring, vi kan føre på tiltag 3.',
      'Progress. The message to users is a concrete change we can record under measure 3.',
    ],
    [
      'Høflig, men uden tilsagn. Vi bør tage det op sammen med to andre lande.',
      'Polite but without commitments. We should raise it together with two other countries.',
    ],
  ],
  decisions: [
    [
      '{org} vender tilbage med dato for den nye klagebesked.',
      '{org} comes back with a date for the new complaint message.',
    ],
  ],
  followUps: [
    ['Følg op på dato for ny klagebesked hos {org}', 'Chase the date for the new complaint message at {org}'],
    ['Saml de danske sager til {org} i én oversigt', 'Collect the Danish cases for {org} in one overview'],
  ],
}

export const children: Theme = {
  key: 'children',
  topics: ['online-child-protection', 'age-verification', 'dsa'],
  measures: [20, 21],
  titles: [
    ['Beskyttelse af børn: dialog med {org}', 'Protecting children: dialogue with {org}'],
    ['Aldersverifikation, møde med {org}', 'Age verification, meeting with {org}'],
    ['De fem platforme: {org}', 'The five platforms: {org}'],
  ],
  purposes: [
    [
      'Drøfte aldersverifikation og indstillinger for børn.',
      'Discuss age verification and settings for children.',
    ],
  ],
  openings: [
    [
      '{person} viste de nye indstillinger for brugere under 16 og svarede på spørgsmål fra myndighederne.',
      '{person} showed the new settings for users under 16 and took questions from the authorities.',
    ],
    [
      'Mødet handlede om, hvordan man beviser en alder uden at samle flere oplysninger om børn.',
      'The meeting was about proving an age without gathering more data on children.',
    ],
  ],
  points: [
    [
      'Den danske løsning med et anonymt aldersbevis vakte interesse; de vil gerne se den tekniske beskrivelse.',
      'The Danish anonymous proof of age drew interest; they would like to see the specification.',
    ],
    [
      'Natlige notifikationer er slået fra som standard for de yngste siden september.',
      'Night-time notifications have been off by default for the youngest since September.',
    ],
    [
      'Anmeldelser fra danske børn besvares i snit på 26 timer. Målet er 12.',
      'Reports from Danish children are answered in 26 hours on average. The target is 12.',
    ],
    [
      'De bad om ét fælles kontaktpunkt hos de danske myndigheder.',
      'They asked for one contact point among the Danish authorities.',
    ],
    [
      'Forældrenes rolle må ikke blive en undskyldning for dårlige standarder, sagde vi. Det blev noteret.',
      'We said that the role of parents must not become an excuse for poor defaults. This was noted.',
    ],
  ],
  assessments: [
    [
      'Konstruktivt. Bevægelse på standardindstillinger, mindre på alder.',
      'Constructive. Movement on default settings, less on age.',
    ],
    [
      'De lytter mere end for et år siden. Vi bør holde rytmen hver tredje måned.',
      'They listen more than a year ago. We should keep the three-monthly rhythm.',
    ],
  ],
  decisions: [
    [
      'Digitaliseringsstyrelsen sender beskrivelsen af aldersbeviset.',
      'The Agency for Digital Government sends the proof-of-age specification.',
    ],
    [
      'Næste møde om tre måneder med tal for svartid.',
      'Next meeting in three months with figures for response time.',
    ],
  ],
  followUps: [
    ['Send beskrivelsen af aldersbeviset til {org}', 'Send the proof-of-age specification to {org}'],
    [
      'Udpeg fælles kontaktpunkt sammen med Digitaliseringsstyrelsen',
      'Name a joint contact point with the Agency for Digital Government',
    ],
  ],
}
