import type { OrganisationKind } from '~/generated/sqlite/enums'
import type { Locale } from '../access/actor'

export type { OrganisationKind }

export const organisationKinds = [
  'COMPANY',
  'COUNTRY',
  'NGO',
  'NATO_BODY',
  'EU_BODY',
  'UN_BODY',
  'INTERNATIONAL_BODY',
  'DANISH_AUTHORITY',
  'RESEARCH_BODY',
  'THINK_TANK',
  'BUSINESS_ASSOCIATION',
  'SOCIAL_PARTNER',
  'MISSION',
  'MEDIUM',
] as const satisfies readonly OrganisationKind[]

/** The shape that says the kind without colour: state ●, company ■, civil society ▲, academia ◆, international ⬟, media ★. */
export type OrganisationShape = 'state' | 'company' | 'civil' | 'academia' | 'international' | 'media'

const shapes: Record<OrganisationKind, OrganisationShape> = {
  COMPANY: 'company',
  COUNTRY: 'state',
  NGO: 'civil',
  NATO_BODY: 'international',
  EU_BODY: 'international',
  UN_BODY: 'international',
  INTERNATIONAL_BODY: 'international',
  DANISH_AUTHORITY: 'state',
  RESEARCH_BODY: 'academia',
  THINK_TANK: 'academia',
  BUSINESS_ASSOCIATION: 'company',
  SOCIAL_PARTNER: 'civil',
  MISSION: 'state',
  MEDIUM: 'media',
}

export function shapeOf(kind: OrganisationKind): OrganisationShape {
  return shapes[kind]
}

type Bilingual = { nameDa: string; nameEn: string }

/** The organisation's name in the reader's language. */
export function organisationName({ nameDa, nameEn }: Bilingual, locale: Locale): string {
  return locale === 'da' ? nameDa : nameEn
}

export const organisationNameSelection = { id: true, nameDa: true, nameEn: true } as const
