import type { OrganisationKind } from '../../../app/generated/sqlite/enums'
import type { OrganisationRecord } from '../record-types'

const body =
  (kind: OrganisationKind) =>
  (
    key: string,
    da: string,
    en: string,
    country: string,
    more: Partial<OrganisationRecord> = {},
  ): OrganisationRecord => ({ key, kind, da, en, country, ...more })

const ngo = body('NGO')
const research = body('RESEARCH_BODY')
const thinkTank = body('THINK_TANK')
const association = body('BUSINESS_ASSOCIATION')
const partner = body('SOCIAL_PARTNER')

export const civilSocietyAndPartners: OrganisationRecord[] = [
  ngo('access-now', 'Access Now', 'Access Now', 'US', { website: 'https://www.accessnow.org' }),
  ngo('article-19', 'Article 19', 'Article 19', 'GB', { website: 'https://www.article19.org' }),
  ngo('edri', 'European Digital Rights', 'European Digital Rights', 'BE', {
    short: 'EDRi',
    website: 'https://edri.org',
  }),
  ngo('human-rights-watch', 'Human Rights Watch', 'Human Rights Watch', 'US', {
    short: 'HRW',
    website: 'https://www.hrw.org',
  }),
  ngo('amnesty-international', 'Amnesty International', 'Amnesty International', 'GB', {
    website: 'https://www.amnesty.org',
    aliases: ['Amnesty'],
  }),
  ngo('witness', 'WITNESS', 'WITNESS', 'US', { website: 'https://www.witness.org' }),
  ngo('dataethics', 'DataEthics.eu', 'DataEthics.eu', 'DK', {
    website: 'https://dataethics.eu',
    aliases: ['DataEthics', 'Dataetik'],
  }),
  ngo('red-barnet', 'Red Barnet', 'Save the Children Denmark', 'DK', { website: 'https://redbarnet.dk' }),
  ngo('borns-vilkar', 'Børns Vilkår', 'Børns Vilkår', 'DK', {
    website: 'https://bornsvilkar.dk',
  }),
  ngo('international-media-support', 'International Media Support', 'International Media Support', 'DK', {
    short: 'IMS',
    website: 'https://www.mediasupport.org',
  }),
  partner('di', 'Dansk Industri', 'Confederation of Danish Industry', 'DK', {
    short: 'DI',
    website: 'https://www.danskindustri.dk',
  }),
  partner('dansk-erhverv', 'Dansk Erhverv', 'Danish Chamber of Commerce', 'DK', {
    website: 'https://www.danskerhverv.dk',
  }),
  partner('hk', 'HK Danmark', 'HK Denmark', 'DK', { short: 'HK', website: 'https://www.hk.dk' }),
  partner('dansk-metal', 'Dansk Metal', 'Danish Metalworkers’ Union', 'DK', {
    website: 'https://www.danskmetal.dk',
  }),
  partner('fh', 'Fagbevægelsens Hovedorganisation', 'Danish Trade Union Confederation', 'DK', {
    short: 'FH',
    website: 'https://fho.dk',
  }),
  partner(
    'dansk-arbejdsgiverforening',
    'Dansk Arbejdsgiverforening',
    'Confederation of Danish Employers',
    'DK',
    {
      short: 'DA',
      website: 'https://www.da.dk',
    },
  ),
  association('it-branchen', 'IT-Branchen', 'Danish ICT Industry Association', 'DK', {
    website: 'https://itb.dk',
  }),
  association('digitaleurope', 'DIGITALEUROPE', 'DIGITALEUROPE', 'BE', {
    website: 'https://www.digitaleurope.org',
  }),
  research('dtu', 'Danmarks Tekniske Universitet', 'Technical University of Denmark', 'DK', {
    short: 'DTU',
    website: 'https://www.dtu.dk',
  }),
  research('university-of-copenhagen', 'Københavns Universitet', 'University of Copenhagen', 'DK', {
    short: 'KU',
    website: 'https://www.ku.dk',
  }),
  research('it-university', 'IT-Universitetet i København', 'IT University of Copenhagen', 'DK', {
    short: 'ITU København',
    website: 'https://www.itu.dk',
    aliases: ['IT-Universitetet'],
  }),
  research(
    'diis',
    'Dansk Institut for Internationale Studier',
    'Danish Institute for International Studies',
    'DK',
    {
      short: 'DIIS',
      website: 'https://www.diis.dk',
    },
  ),
  research('stanford', 'Stanford University', 'Stanford University', 'US', {
    website: 'https://www.stanford.edu',
  }),
  thinkTank('taenketanken-europa', 'Tænketanken EUROPA', 'Think Tank EUROPA', 'DK', {
    website: 'https://thinkeuropa.dk',
  }),
  thinkTank('carnegie-endowment', 'Carnegie Endowment', 'Carnegie Endowment for International Peace', 'US', {
    website: 'https://carnegieendowment.org',
  }),
  thinkTank('atlantic-council', 'Atlantic Council', 'Atlantic Council', 'US', {
    website: 'https://www.atlanticcouncil.org',
  }),
]
