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

type Bilingual = { nameDa: string; nameEn: string }

/** The organisation's name in the reader's language. */
export function organisationName({ nameDa, nameEn }: Bilingual, locale: Locale): string {
  return locale === 'da' ? nameDa : nameEn
}

export const organisationNameSelection = { id: true, nameDa: true, nameEn: true } as const
