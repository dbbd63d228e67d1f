import { civilSocietyAndPartners } from './organisations/civil-society-and-partners'
import { companies } from './organisations/companies'
import { countries } from './organisations/countries'
import { danishAuthorities } from './organisations/danish-authorities'
import { internationalBodies } from './organisations/international-bodies'
import { groups } from './groups'
import { measures } from './measures'
import { offices } from './offices'
import { series } from './series'
import { period, priorities } from './strategy'
import { surveys } from './surveys'
import { topics } from './topics'

/** Raised by one with each change of the data, so that installations take in what is new at their next start. */
export const referenceEdition = 3

export const referenceData = {
  offices,
  topics,
  period,
  priorities,
  measures,
  organisations: [
    ...danishAuthorities,
    ...countries,
    ...companies,
    ...internationalBodies,
    ...civilSocietyAndPartners,
  ],
  groups,
  series,
  surveys,
}

export type ReferenceData = typeof referenceData
