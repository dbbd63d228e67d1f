import type { OrganisationKind } from '../../app/generated/sqlite/enums'
import type { ThemeKey } from './theme'

export type InventedOrganisation = {
  key: string
  kind: OrganisationKind
  da: string
  en: string
  country: string
  aliases?: string[]
  summary: string
}

/** Organisations that do not exist, beside the real and public ones of the reference data. */
export const inventedOrganisations: InventedOrganisation[] = [
  {
    key: 'demo-nordlys',
    kind: 'COMPANY',
    da: 'Nordlys Kvante',
    en: 'Nordlys Quantum',
    country: 'DK',
    aliases: ['Nordlys Kvante ApS'],
    summary: 'Opdigtet. Bygger kølede styrekredse til kvantecomputere; 40 ansatte i Lyngby.',
  },
  {
    key: 'demo-havbrise',
    kind: 'COMPANY',
    da: 'Havbrise Robotics',
    en: 'Havbrise Robotics',
    country: 'DK',
    summary: 'Opdigtet. Robotter til eftersyn af havvindmøller og søkabler; søger partnere i USA.',
  },
  {
    key: 'demo-verdant',
    kind: 'COMPANY',
    da: 'Verdant Signals',
    en: 'Verdant Signals',
    country: 'US',
    summary: 'Invented. Venture-backed start-up measuring energy use in data centres, Oakland.',
  },
  {
    key: 'demo-changfeng',
    kind: 'COMPANY',
    da: 'Changfeng Data',
    en: 'Changfeng Data',
    country: 'CN',
    aliases: ['长风数据'],
    summary: 'Invented. Industrial AI company in Hangzhou with two European customers.',
  },
  {
    key: 'demo-tillid',
    kind: 'THINK_TANK',
    da: 'Institut for Digital Tillid',
    en: 'Institute for Digital Trust',
    country: 'DK',
    summary: 'Opdigtet. Lille tænketank om tillid, platforme og børn; god til at samle folk.',
  },
  {
    key: 'demo-open-lines',
    kind: 'NGO',
    da: 'Open Lines',
    en: 'Open Lines',
    country: 'KE',
    summary: 'Invented. Documents internet shutdowns in East Africa; works with local reporters.',
  },
]

/** Which subjects we meet each organisation about, and how often relative to the others. */
export const dossiers: { organisation: string; themes: ThemeKey[]; weight: number }[] = [
  { organisation: 'ericsson', themes: ['networks', 'alliance'], weight: 6 },
  { organisation: 'nokia', themes: ['networks', 'alliance'], weight: 4 },
  { organisation: 'sap', themes: ['alliance', 'rules'], weight: 5 },
  { organisation: 'asml', themes: ['chips', 'alliance'], weight: 4 },
  { organisation: 'spotify', themes: ['alliance', 'transparency'], weight: 4 },
  { organisation: 'zalando', themes: ['alliance'], weight: 2 },
  { organisation: 'siemens', themes: ['alliance'], weight: 3 },
  { organisation: 'vestas', themes: ['exports', 'alliance'], weight: 3 },
  { organisation: 'microsoft', themes: ['cyber', 'ai'], weight: 6 },
  { organisation: 'google', themes: ['ai', 'transparency'], weight: 5 },
  { organisation: 'meta', themes: ['influence', 'transparency'], weight: 6 },
  { organisation: 'apple', themes: ['children', 'transparency'], weight: 2 },
  { organisation: 'tiktok', themes: ['children', 'influence'], weight: 5 },
  { organisation: 'youtube', themes: ['children', 'influence'], weight: 4 },
  { organisation: 'snapchat', themes: ['children'], weight: 3 },
  { organisation: 'discord', themes: ['children'], weight: 2 },
  { organisation: 'openai', themes: ['ai'], weight: 4 },
  { organisation: 'tencent', themes: ['chinese-tech'], weight: 3 },
  { organisation: 'alibaba', themes: ['chinese-tech'], weight: 2 },
  { organisation: 'baidu', themes: ['chinese-tech', 'ai'], weight: 2 },
  { organisation: 'country-ee', themes: ['like-minded', 'cyber'], weight: 4 },
  { organisation: 'country-de', themes: ['like-minded', 'chips'], weight: 3 },
  { organisation: 'country-us', themes: ['like-minded', 'cyber'], weight: 4 },
  { organisation: 'country-nl', themes: ['like-minded', 'chips'], weight: 3 },
  { organisation: 'country-jp', themes: ['like-minded', 'networks'], weight: 2 },
  { organisation: 'country-kr', themes: ['like-minded', 'chips'], weight: 2 },
  { organisation: 'dg-connect', themes: ['rules', 'child-policy'], weight: 5 },
  { organisation: 'eeas', themes: ['influence', 'like-minded'], weight: 3 },
  { organisation: 'nato-diana', themes: ['quantum', 'cyber'], weight: 3 },
  { organisation: 'ccdcoe', themes: ['cyber'], weight: 2 },
  { organisation: 'access-now', themes: ['rights'], weight: 4 },
  { organisation: 'edri', themes: ['rights', 'rules'], weight: 3 },
  { organisation: 'red-barnet', themes: ['child-policy'], weight: 3 },
  { organisation: 'dtu', themes: ['quantum'], weight: 3 },
  { organisation: 'di', themes: ['labour'], weight: 3 },
  { organisation: 'hk', themes: ['labour'], weight: 2 },
  { organisation: 'agency-for-digital-government', themes: ['child-policy'], weight: 3 },
  { organisation: 'centre-for-cyber-security', themes: ['cyber'], weight: 3 },
  { organisation: 'demo-nordlys', themes: ['quantum', 'exports'], weight: 3 },
  { organisation: 'demo-havbrise', themes: ['exports'], weight: 2 },
  { organisation: 'demo-verdant', themes: ['exports'], weight: 2 },
  { organisation: 'demo-changfeng', themes: ['chinese-tech'], weight: 2 },
  { organisation: 'demo-tillid', themes: ['child-policy'], weight: 2 },
  { organisation: 'demo-open-lines', themes: ['rights'], weight: 3 },
]
