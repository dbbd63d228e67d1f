import type { GroupRecord } from './record-types'

const likeMindedCountries =
  'au at be ca cz ee fi fr de is ie it jp lv lt lu nl nz no pl pt kr es se ch gb us'.split(' ')

/** Alliances of the strategy with their targets; every member begins as a prospect. */
export const groups: GroupRecord[] = [
  {
    key: 'european-tech-alliance',
    da: 'Europæisk tech-alliance',
    en: 'European tech alliance',
    purpose: {
      da: 'Løbende dialog med ansvarlige europæiske teknologivirksomheder frem mod en europæisk tech-alliance (tiltag 11).',
      en: 'Ongoing dialogue with responsible European technology companies, towards a European tech alliance (measure 11).',
    },
    target: 10,
    prospects: [
      'asml',
      'sap',
      'ericsson',
      'spotify',
      'dassault-systemes',
      'nokia',
      'adyen',
      'zalando',
      'ovhcloud',
      'siemens',
      'bolt',
      'vestas',
    ],
  },
  {
    key: 'large-technology-companies',
    da: 'Store teknologivirksomheder',
    en: 'Large technology companies',
    purpose: {
      da: 'De globale virksomheder, som Danmark fører teknologidiplomati over for.',
      en: "The global companies that Denmark's tech diplomacy addresses.",
    },
    prospects: [
      'alphabet',
      'apple',
      'microsoft',
      'amazon',
      'meta',
      'tencent',
      'alibaba',
      'baidu',
      'samsung',
      'meituan',
      'jd-com',
      'mercado-libre',
      'naspers',
    ],
  },
  {
    key: 'childrens-five-platforms',
    da: 'Børnenes fem platforme',
    en: "Children's five platforms",
    purpose: {
      da: 'De fem platforme, som danske børn og unge bruger mest, i dialog med myndighederne (tiltag 20).',
      en: 'The five platforms Danish children and young people use most, in dialogue with the authorities (measure 20).',
    },
    target: 5,
    prospects: ['youtube', 'tiktok', 'snapchat', 'instagram', 'discord'],
  },
  {
    key: 'like-minded-countries',
    da: 'Ligesindede lande',
    en: 'Like-minded countries',
    purpose: {
      da: 'Lande, som Danmark samler på højt niveau om teknologi og sikkerhed (tiltag 18).',
      en: 'Countries that Denmark gathers at high level on technology and security (measure 18).',
    },
    target: 20,
    prospects: likeMindedCountries.map((country) => `country-${country}`),
  },
  {
    key: 'freedom-online-coalition',
    da: 'Freedom Online Coalition',
    en: 'Freedom Online Coalition',
    purpose: {
      da: 'Koalitionen og de medlemslande, vi arbejder sammen med i den (tiltag 13).',
      en: 'The coalition and the member countries we work with in it (measure 13).',
    },
    prospects: ['freedom-online-coalition'],
  },
  {
    key: 'nato-and-eu',
    da: 'NATO og EU',
    en: 'NATO and EU',
    purpose: {
      da: 'De organer i NATO og EU, som samarbejdet med industrien skal forankres i (tiltag 16).',
      en: 'The NATO and EU bodies that cooperation with industry is to be anchored in (measure 16).',
    },
    prospects: [
      'nato-hq',
      'nato-diana',
      'ncia',
      'ccdcoe',
      'dg-connect',
      'eeas',
      'council-of-the-eu',
      'european-parliament',
    ],
  },
  {
    key: 'united-nations',
    da: 'De Forenede Nationer',
    en: 'United Nations',
    purpose: {
      da: 'De FN-organer, hvor de digitale spilleregler drøftes.',
      en: 'The UN bodies where the digital rules of the game are discussed.',
    },
    prospects: ['un-tech-envoy', 'human-rights-council', 'itu'],
  },
  {
    key: 'monitoring-partnership',
    da: 'Overvågningspartnerskabet',
    en: 'Monitoring partnership',
    purpose: {
      da: 'NGO’er, ligesindede lande og virksomheder, der sammen overvåger digitalt tilskyndet vold (tiltag 12).',
      en: 'NGOs, like-minded countries and companies that together monitor digitally incited violence (measure 12).',
    },
    prospects: [],
  },
  {
    key: 'civil-society',
    da: 'Civilsamfund',
    en: 'Civil society',
    purpose: {
      da: 'Organisationer, der inviteres til den årlige rundbordssamtale, hvor strategi og resultater lægges frem.',
      en: 'Organisations invited to the yearly round table, where strategy and results are presented.',
    },
    prospects: [
      'access-now',
      'article-19',
      'edri',
      'human-rights-watch',
      'amnesty-international',
      'witness',
      'dataethics',
      'red-barnet',
    ],
  },
  {
    key: 'advisory-council',
    da: 'Det teknologiske vismandsråd',
    en: 'Technological advisory council',
    purpose: {
      da: '5–8 eksperter fra virksomheder, forskning, tænketanke og NGO’er, der rådgiver om strategien.',
      en: '5–8 experts from companies, research, think tanks and NGOs who advise on the strategy.',
    },
    memberKind: 'PERSON',
    leastMembers: 5,
    mostMembers: 8,
    prospects: [],
  },
  {
    key: 'follow-group',
    da: 'Følgegruppen',
    en: 'Follow group',
    purpose: {
      da: 'Danske myndigheder, der følger strategien og modtager resultatrapporten.',
      en: 'Danish authorities that follow the strategy and receive the results report.',
    },
    prospects: [
      'ministry-of-justice',
      'ministry-of-business',
      'ministry-of-finance',
      'ministry-of-defence',
      'ministry-of-taxation',
      'ministry-of-culture',
      'ministry-of-children-and-education',
      'agency-for-digital-government',
      'centre-for-cyber-security',
    ],
  },
  {
    key: 'social-partners',
    da: 'Arbejdsmarkedets parter',
    en: 'Social partners',
    purpose: {
      da: 'Dialogen om den danske arbejdsmarkedsmodel og ny teknologi (tiltag 5).',
      en: 'The dialogue on the Danish labour-market model and new technology (measure 5).',
    },
    prospects: ['di', 'dansk-erhverv', 'hk', 'dansk-metal', 'fh', 'dansk-arbejdsgiverforening'],
  },
]
