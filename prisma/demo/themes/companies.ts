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

export const chips: Theme = {
  key: 'chips',
  topics: ['semiconductors', 'export-control', 'supply-chains'],
  measures: [9, 16],
  titles: [
    ['Halvledere og eksportkontrol: {org}', 'Semiconductors and export control: {org}'],
    ['Forsyningskæder for chips, møde med {org}', 'Chip supply chains, meeting with {org}'],
  ],
  purposes: [
    ['Forstå virkningen af de nye kontrolregler.', 'Understand the effect of the new control rules.'],
  ],
  openings: [
    [
      '{person} indledte med et overblik over kæden fra laser til færdig wafer og pegede på tre flaskehalse.',
      '{person} opened with an overview of the chain from laser to finished wafer and pointed to three bottlenecks.',
    ],
    [
      'Vi bad om {org}s syn på, hvordan små lande kan bidrage til chipsamarbejdet.',
      "We asked for {org}'s view on how small countries can contribute to cooperation on chips.",
    ],
  ],
  points: [
    [
      'Forudsigelighed er vigtigere end reglernes strenghed: de kan leve med meget, hvis det varer i fem år.',
      'Predictability matters more than strictness: they can live with much if it lasts five years.',
    ],
    [
      'Den danske styrke er fotonik og måleudstyr, ikke produktion. Det blev sagt uopfordret.',
      'The Danish strength is photonics and metrology, not fabrication. This was said unprompted.',
    ],
    [
      'Mangel på ingeniører er den egentlige grænse for udbygningen i Europa.',
      'A shortage of engineers is the real limit to expansion in Europe.',
    ],
    [
      'De foreslår et fast embedsmandsforum to gange om året.',
      'They suggest a standing forum of officials twice a year.',
    ],
  ],
  assessments: [
    [
      'Fortrolig tone og reel udveksling. Forummet bør vi sige ja til.',
      'Candid and substantial. We should say yes to the forum.',
    ],
    [
      'Intet nyt om kontrolreglerne, men god adgang fremover.',
      'Nothing new on the control rules, but good access from now on.',
    ],
  ],
  decisions: [
    ['Vi svarer om forummet inden måneden er omme.', 'We answer about the forum before the month is out.'],
  ],
  followUps: [
    ['Indhent Erhvervsministeriets holdning til forummet', "Get the Ministry of Business' view of the forum"],
    ['Send notatet om fotonik til {org}', 'Send the note on photonics to {org}'],
  ],
}

export const networks: Theme = {
  key: 'networks',
  topics: ['5g-6g', 'submarine-cables', 'standards'],
  measures: [16, 9],
  titles: [
    ['6G og sikre net: {org}', '6G and secure networks: {org}'],
    ['Søkabler i Østersøen, samtale med {org}', 'Submarine cables in the Baltic, talk with {org}'],
    ['{org} om leverandørspredning i mobilnet', '{org} on supplier diversity in mobile networks'],
  ],
  purposes: [
    [
      'Forberede danske synspunkter til standardmødet.',
      'Prepare Danish positions for the standards meeting.',
    ],
  ],
  openings: [
    [
      '{person} beskrev, hvor forhandlingerne om 6G står, og hvem der fylder i udvalgene.',
      '{person} described where the talks on 6G stand and who dominates the committees.',
    ],
    [
      'Anledningen var kabelbruddene i foråret, og hvad vi har lært af dem.',
      "The occasion was this spring's cable cuts and what we learned from them.",
    ],
  ],
  points: [
    [
      'Reparationsskibene er få og gamle. En fælles nordisk beredskabsaftale ville koste mindre end ét længere udfald.',
      'Repair ships are few and old. A joint Nordic stand-by contract would cost less than one long outage.',
    ],
    [
      'De vil dele hændelsesdata med CCDCOE, hvis NATO står for rammen.',
      'They would share incident data with CCDCOE if NATO provides the framework.',
    ],
    [
      'Frekvenserne til 6G afgøres reelt i år; Danmark kan tale på tværs af grupperne.',
      'Spectrum for 6G is in effect decided this year; Denmark can speak across the groups.',
    ],
    [
      'De var ærlige om, at åbne grænseflader i nettet går langsommere end lovet.',
      'They were honest that open network interfaces are moving slower than promised.',
    ],
  ],
  assessments: [
    ['Stærk partner, der leverer, når vi spørger.', 'A strong partner who delivers when asked.'],
    [
      'God faglighed; de politiske implikationer må vi selv skrive.',
      'Technically excellent; the politics we must write ourselves.',
    ],
  ],
  decisions: [
    [
      'Fælles oplæg om kabelberedskab til Tech & Cyber-mødet.',
      'A joint paper on cable preparedness for the Tech & Cyber meeting.',
    ],
  ],
  followUps: [
    ['Aftal forfattere til oplægget om kabelberedskab', 'Agree authors for the paper on cable preparedness'],
    ['Del {org}s noter om 6G med Bruxelles', "Share {org}'s notes on 6G with Brussels"],
  ],
}
