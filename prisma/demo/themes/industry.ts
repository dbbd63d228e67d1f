import type { Theme } from '../theme'

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
