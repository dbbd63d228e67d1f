import type { Role } from '../../app/generated/sqlite/enums'

export type DemoColleague = {
  key: string
  given: string
  family: string
  native?: string
  nativeLanguage?: string
  titleDa: string
  titleEn: string
  office: 'copenhagen' | 'silicon-valley' | 'beijing'
  role: Role
  locale: 'da' | 'en'
  languages: string
  /** Days before now on which the post began. */
  since: number
  /** One sign-in of each role; the password is printed and good for nothing else. */
  password?: string
  /** The account no longer signs in. */
  left?: boolean
}

/** Invented colleagues. */
export const colleagues: DemoColleague[] = [
  {
    key: 'sofie',
    given: 'Sofie',
    family: 'Ravnkilde',
    titleDa: 'Chefkonsulent',
    titleEn: 'Chief adviser',
    office: 'copenhagen',
    role: 'DIPLOMAT',
    locale: 'da',
    languages: 'da,en,fr',
    since: 900,
    password: 'Birkesav-Tranebro-417',
  },
  {
    key: 'jonas',
    given: 'Jonas',
    family: 'Lindved',
    titleDa: 'Specialkonsulent',
    titleEn: 'Special adviser',
    office: 'copenhagen',
    role: 'COORDINATOR',
    locale: 'da',
    languages: 'da,en,de',
    since: 700,
    password: 'Granhegn-Kildevig-582',
  },
  {
    key: 'astrid',
    given: 'Astrid',
    family: 'Holmgaard',
    titleDa: 'Afdelingschef',
    titleEn: 'Head of department',
    office: 'copenhagen',
    role: 'LEADERSHIP',
    locale: 'da',
    languages: 'da,en,es',
    since: 620,
    password: 'Lyngstien-Vadehegn-936',
  },
  {
    key: 'karen',
    given: 'Karen',
    family: 'Bundgaard Juhl',
    titleDa: 'Administrativ leder',
    titleEn: 'Office manager',
    office: 'copenhagen',
    role: 'ADMINISTRATOR',
    locale: 'da',
    languages: 'da,en',
    since: 1500,
    password: 'Tagrende-Fyrrekog-205',
  },
  {
    key: 'emil',
    given: 'Emil',
    family: 'Torpdahl',
    titleDa: 'Fuldmægtig',
    titleEn: 'Head of section',
    office: 'copenhagen',
    role: 'DIPLOMAT',
    locale: 'da',
    languages: 'da,en',
    since: 400,
  },
  {
    key: 'peter',
    given: 'Peter',
    family: 'Aagaard Lund',
    titleDa: 'Attaché for digital politik, Bruxelles',
    titleEn: 'Digital policy attaché, Brussels',
    office: 'copenhagen',
    role: 'DIPLOMAT',
    locale: 'da',
    languages: 'da,en,fr',
    since: 760,
  },
  {
    key: 'rasmus',
    given: 'Rasmus',
    family: 'Elkjær Holt',
    titleDa: 'Viceambassadør for teknologi',
    titleEn: 'Deputy tech ambassador',
    office: 'silicon-valley',
    role: 'DIPLOMAT',
    locale: 'en',
    languages: 'da,en',
    since: 820,
  },
  {
    key: 'freja',
    given: 'Freja',
    family: 'Nymarksen',
    titleDa: 'Innovationsattaché',
    titleEn: 'Innovation attaché',
    office: 'silicon-valley',
    role: 'DIPLOMAT',
    locale: 'en',
    languages: 'da,en,pt',
    since: 510,
  },
  {
    key: 'daniel',
    given: 'Daniel',
    family: 'Okholm',
    titleDa: 'Seniorrådgiver',
    titleEn: 'Senior adviser',
    office: 'silicon-valley',
    role: 'DIPLOMAT',
    locale: 'en',
    languages: 'en,da',
    since: 1100,
  },
  {
    key: 'line',
    given: 'Line',
    family: 'Vestergård Skou',
    titleDa: 'Teknologiråd',
    titleEn: 'Technology counsellor',
    office: 'beijing',
    role: 'DIPLOMAT',
    locale: 'da',
    languages: 'da,en,zh',
    since: 640,
  },
  {
    key: 'yutong',
    given: 'Yutong',
    family: 'Xue',
    native: '薛雨桐',
    nativeLanguage: 'zh',
    titleDa: 'Politisk rådgiver',
    titleEn: 'Political adviser',
    office: 'beijing',
    role: 'DIPLOMAT',
    locale: 'en',
    languages: 'zh,en',
    since: 1300,
  },
  {
    key: 'nanna',
    given: 'Nanna',
    family: 'Østerby',
    titleDa: 'Fuldmægtig',
    titleEn: 'Head of section',
    office: 'copenhagen',
    role: 'DIPLOMAT',
    locale: 'da',
    languages: 'da,en',
    since: 1200,
    left: true,
  },
]
