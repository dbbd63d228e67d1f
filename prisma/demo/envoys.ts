import type { DemoCounterpart } from './counterpart'
import { one } from './counterpart'

const envoy = (name: string, country: string, languages: string, since: number): DemoCounterpart =>
  one(name, country, languages, [
    `country-${country.toLowerCase()}`,
    'Ambassadør for teknologi og cyber',
    'Ambassador for technology and cyber',
    since,
  ])

/** One invented envoy for each like-minded country that no other counterpart stands for. */
export const envoys: DemoCounterpart[] = [
  envoy('Bronwyn|Calloway-Reid', 'AU', 'en', 640),
  envoy('Leopold|Hirschegger', 'AT', 'de,en', 510),
  envoy('Margaux|Delvenne', 'BE', 'fr,nl,en', 580),
  envoy('Étienne|Marchbanks', 'CA', 'en,fr', 720),
  envoy('Vojtěch|Lipenský', 'CZ', 'cs,en', 430),
  envoy('Aino|Kivisaari', 'FI', 'fi,sv,en', 690),
  envoy('Clémence|Aubervilliers', 'FR', 'fr,en', 610),
  envoy('Steinunn|Hallgrímsdóttir', 'IS', 'is,da,en', 900),
  envoy('Saoirse|Kilbrannan', 'IE', 'en', 520),
  envoy('Ludovica|Terracini', 'IT', 'it,en', 560),
  envoy('Ieva|Kalnozola', 'LV', 'lv,en', 480),
  envoy('Rasa|Vilkaitė', 'LT', 'lt,en', 470),
  envoy('Jang|Weydert-Kox', 'LU', 'fr,de,en', 660),
  envoy('Aroha|Tamihana', 'NZ', 'en', 540),
  envoy('Ingvild|Fjellstrand', 'NO', 'no,en', 770),
  envoy('Zofia|Brzezińska', 'PL', 'pl,en', 450),
  envoy('Duarte|Vasconcelos', 'PT', 'pt,en', 500),
  envoy('Nuria|Albarracín', 'ES', 'es,en', 590),
  envoy('Elsa|Lindqvister', 'SE', 'sv,en', 730),
  envoy('Reto|Zumbrunnen', 'CH', 'de,fr,en', 620),
  envoy('Imogen|Hartlebury', 'GB', 'en', 550),
]

/** The envoy whose post changed hands since last year's meeting, and who holds it now. */
export const changedHands = {
  from: 'aino kivisaari',
  to: one('Eero|Pohjanlehto', 'FI', 'fi,sv,en', ['country-fi', '', '', 120]),
}

/** Posts of countries that counterparts of the set hold already, by who holds them. */
export const standingEnvoys = [
  ['kadri männimets', 'country-ee'],
  ['friedrich ahlbeck', 'country-de'],
  ['monica hartwell-sung', 'country-us'],
  ['femke oudendijk', 'country-nl'],
  ['haruka minazuki', 'country-jp'],
  ['seo-yeon baek', 'country-kr'],
] as const
