import type { PriorityRecord } from './record-types'

/** The strategy for tech diplomacy 2021–2023 of the Danish Ministry of Foreign Affairs, in our own wording. */
export const period = {
  key: 'tech-diplomacy-2021-2023',
  da: 'Strategi for teknologidiplomati 2021–2023',
  en: 'Strategy for tech diplomacy 2021–2023',
  startsOn: '2021-01-01',
  endsOn: '2023-12-31',
}

export const priorities: PriorityRecord[] = [
  {
    key: 'responsibility',
    da: 'Samfundsansvar',
    en: 'Responsibility',
    focusAreas: [
      {
        key: 'fair-business-models',
        da: 'Fair forretningsmodeller og markedsvilkår',
        en: 'Fair business models and market conditions',
      },
      {
        key: 'corporate-responsibility',
        da: 'Virksomhedernes samfundsansvar',
        en: 'Corporate responsibility',
      },
      { key: 'danish-digital-solutions', da: 'Danske digitale løsninger', en: 'Danish digital solutions' },
    ],
    objectives: [
      {
        key: 'strong-danish-voice',
        da: 'En stærk dansk stemme om datadrevne forretningsmodeller, platformenes algoritmer og digitale konkurrenceregler.',
        en: 'A strong Danish voice on data-driven business models, platform algorithms and digital competition rules.',
      },
      {
        key: 'welfare-and-growth',
        da: 'Teknologien understøtter den danske velfærdsmodel, vækst og beskæftigelse.',
        en: 'Technology supports the Danish welfare model, growth and employment.',
      },
      {
        key: 'responsible-example',
        da: 'Danmark er anerkendt som et eksempel på ansvarlig brug af teknologi.',
        en: 'Denmark is recognised as an example of responsible technology.',
      },
    ],
  },
  {
    key: 'democracy',
    da: 'Demokrati',
    en: 'Democracy',
    focusAreas: [
      {
        key: 'european-digital-leadership',
        da: 'Europæisk digitalt lederskab på demokratiske værdier',
        en: 'European digital leadership on democratic values',
      },
      { key: 'human-rights-online', da: 'Menneskerettigheder online', en: 'Human rights online' },
    ],
    objectives: [
      {
        key: 'eu-voice',
        da: 'EU har en stærk stemme, når de digitale spilleregler fastlægges.',
        en: 'The EU has a strong voice on the digital rules of the game.',
      },
      {
        key: 'european-companies-heard',
        da: 'Europæiske teknologivirksomheder bliver hørt.',
        en: 'European tech companies are heard.',
      },
      {
        key: 'open-internet',
        da: 'Danmark værner om det åbne, globale og frie internet og om menneskerettighederne online.',
        en: 'Denmark defends the open, global and free internet and human rights online.',
      },
    ],
  },
  {
    key: 'security',
    da: 'Tryghed',
    en: 'Security',
    focusAreas: [
      {
        key: 'security-policy-cooperation',
        da: 'Sikkerhedspolitisk samarbejde',
        en: 'Security-policy cooperation',
      },
      { key: 'cyber-and-disinformation', da: 'Cyber og desinformation', en: 'Cyber and disinformation' },
      { key: 'children-online', da: 'Børn og unge online', en: 'Children and young people online' },
    ],
    objectives: [
      {
        key: 'nato-eu-handle-technology',
        da: 'NATO og EU kan håndtere teknologiens sikkerhedspolitiske konsekvenser.',
        en: "NATO and the EU can handle technology's security consequences.",
      },
      {
        key: 'division-of-responsibility',
        da: 'En klarere ansvarsfordeling mellem stater og virksomheder om cybertrusler.',
        en: 'A clearer division of responsibility between states and companies on cyber threats.',
      },
      {
        key: 'platform-responsibility',
        da: 'Platformene tager et større ansvar over for statsstøttede påvirkningskampagner.',
        en: 'Platforms take more responsibility against state-backed influence campaigns.',
      },
      {
        key: 'children-protected',
        da: 'De store sociale medier beskytter danske børn og unge.',
        en: 'Large social media protect Danish children and young people.',
      },
      {
        key: 'front-runner',
        da: 'Danmark ses som foregangsland, når det gælder beskyttelse af børn og unge online.',
        en: 'Denmark is seen as a front-runner in protecting children and young people online.',
      },
    ],
  },
]
