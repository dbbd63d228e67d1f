import type { Theme } from '../theme'

export const alliance: Theme = {
  key: 'alliance',
  topics: ['standards', 'digital-sovereignty', 'ai-act'],
  measures: [11, 9],
  titles: [
    ['Europæisk tech-alliance: næste skridt med {org}', 'European tech alliance: next steps with {org}'],
    ['{org} om fælles europæiske standarder', '{org} on common European standards'],
    ['Opfølgning med {org} om alliancen', 'Follow-up with {org} on the alliance'],
  ],
  purposes: [
    [
      'Afklare, om {org} vil stå med i en fælles erklæring.',
      'Find out whether {org} would sign a joint statement.',
    ],
  ],
  openings: [
    [
      '{person} tog godt imod tanken om en alliance, men vil se, hvem de øvrige er, før ledelsen spørges.',
      '{person} welcomed the idea of an alliance but wants to see who the others are before asking the board.',
    ],
    [
      'Samtalen tog udgangspunkt i udkastet til principper, som {person} havde læst grundigt.',
      'We went through the draft principles, which {person} had read closely.',
    ],
  ],
  points: [
    [
      'De ser helst, at alliancen begynder småt: fem virksomheder og to konkrete emner frem for en bred erklæring.',
      'They would rather start small: five companies and two concrete subjects than one broad statement.',
    ],
    [
      'Standardarbejdet fylder mest. De mangler europæiske mødeledere i udvalgene og spurgte, om lande kan hjælpe.',
      'Standards matter most to them. Committees lack European chairs, and they asked whether governments can help.',
    ],
    [
      'AI-forordningen håndteres, men vejledningen til mindre leverandører kommer for sent.',
      'The AI Act is manageable, but guidance for smaller suppliers is arriving too late.',
    ],
    [
      'De advarede mod, at "digital suverænitet" bliver et andet ord for at lukke af.',
      'They warned against "digital sovereignty" becoming another word for closing the door.',
    ],
  ],
  assessments: [
    [
      'Reelt engageret. Værd at bruge {person} som ambassadør over for de tøvende.',
      'Genuinely committed. Worth using {person} to bring the hesitant ones along.',
    ],
    [
      'Positiv tone, men beslutningen ligger et niveau højere. Vi skal have et møde med direktionen.',
      'Positive tone, but the decision sits one level up. We need a meeting with the executive board.',
    ],
  ],
  decisions: [
    [
      '{org} giver skriftlige bemærkninger til principperne.',
      '{org} sends written comments on the principles.',
    ],
    [
      'Vi mødes igen, når tre virksomheder mere har svaret.',
      'We meet again once three more companies have answered.',
    ],
  ],
  followUps: [
    ['Send det reviderede udkast til principper til {org}', 'Send the revised draft principles to {org}'],
    ['Find dato for møde med direktionen i {org}', "Find a date with {org}'s executive board"],
  ],
}

export const ai: Theme = {
  key: 'ai',
  topics: ['ai', 'ai-act', 'algorithms'],
  measures: [1, 9],
  titles: [
    ['Ansvarlig udvikling af AI: drøftelse med {org}', 'Responsible AI development: discussion with {org}'],
    ['{org} om test af store modeller', '{org} on testing large models'],
    ['AI-forordningen set fra {org}', 'The AI Act as seen from {org}'],
  ],
  purposes: [
    ['Høre, hvordan {org} tester modeller før udgivelse.', 'Hear how {org} tests models before release.'],
    ['Fremlægge danske synspunkter om AI i skolen.', 'Present Danish views on AI in schools.'],
  ],
  openings: [
    [
      '{person} gennemgik virksomhedens proces fra træning til udgivelse, med vægt på den eksterne test.',
      '{person} walked us through the process from training to release, with emphasis on external testing.',
    ],
    [
      'Mødet blev holdt på {org}s initiativ efter vores oplæg i juni.',
      'The meeting was at the initiative of {org}, following our talk in June.',
    ],
  ],
  points: [
    [
      'Danske sprogdata er stadig en svaghed. De er åbne for et samarbejde, hvis rettighederne er på plads.',
      'Danish language data remain a weak spot. They are open to cooperation if the rights are cleared.',
    ],
    [
      'De efterlyser én indgang til myndighederne i stedet for 27.',
      'They ask for one door to the authorities instead of 27.',
    ],
    [
      'Vi spurgte til mærkning af syntetisk indhold; teknikken er der, men den overlever ikke et skærmbillede.',
      'We asked about labelling synthetic content; the technique exists but does not survive a screenshot.',
    ],
    [
      'Energiforbruget kom op af sig selv. De vil gerne dele tal, men ikke offentligt.',
      'Energy use came up by itself. They are willing to share figures, though not in public.',
    ],
  ],
  assessments: [
    [
      'Nyttigt og konkret. Vi fik mere at vide end på de to foregående møder tilsammen.',
      'Useful and concrete. We learned more than in the two previous meetings together.',
    ],
    [
      'Velforberedt, men forsigtig. Den næste samtale bør være på teknikerniveau.',
      'Well prepared but guarded. The next conversation should be among engineers.',
    ],
  ],
  decisions: [
    ['Teknisk opfølgning om dansk sprogdata.', 'Technical follow-up on Danish language data.'],
    ['{org} sender materialet om ekstern test.', '{org} sends its material on external testing.'],
  ],
  followUps: [
    ['Send spørgsmål om sprogdata til {org}', 'Send questions on language data to {org}'],
    ['Skriv indberetning om {org}s testproces', "Write a report on {org}'s testing process"],
  ],
}
