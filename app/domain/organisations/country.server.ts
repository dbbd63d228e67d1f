import type { Locale } from '../access/actor'

/** ISO 3166-1 alpha-2, and XK as the EU uses it for Kosovo. */
const codes = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
  'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
  'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
  'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
  'UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ')

/** Where the ministry writes a country otherwise than CLDR does. */
const ministryNames: Record<Locale, Record<string, string>> = {
  da: { HK: 'Hongkong', MO: 'Macao', MM: 'Myanmar', PS: 'Palæstina' },
  en: { HK: 'Hong Kong', MO: 'Macao', MM: 'Myanmar', PS: 'Palestine', CZ: 'Czechia' },
}

const known = new Set(codes)
const names: Record<Locale, Intl.DisplayNames> = {
  da: new Intl.DisplayNames('da', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
}

export function isCountry(code: string): boolean {
  return known.has(code)
}

/** The country's name in the reader's language; an empty text for none. */
export function countryName(code: string | null, locale: Locale): string {
  if (!code) return ''
  return ministryNames[locale][code] ?? (isCountry(code) ? names[locale].of(code) : undefined) ?? code
}

export type CountryChoice = { code: string; name: string }

const sorted: Partial<Record<Locale, CountryChoice[]>> = {}

/** Every country, by name in the reader's language. */
export function listCountries(locale: Locale): CountryChoice[] {
  const collator = new Intl.Collator(locale)
  return (sorted[locale] ??= codes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((a, b) => collator.compare(a.name, b.name)))
}
