import type { OrganisationRecord } from '../record-types'

const authority = (
  key: string,
  da: string,
  en: string,
  more: Partial<OrganisationRecord> = {},
): OrganisationRecord => ({ key, kind: 'DANISH_AUTHORITY', da, en, country: 'DK', ...more })

const mission = (
  key: string,
  da: string,
  en: string,
  country: string,
  alias: string,
): OrganisationRecord => ({
  key,
  kind: 'MISSION',
  da,
  en,
  country,
  parent: 'ministry-of-foreign-affairs',
  aliases: [alias],
})

export const danishAuthorities: OrganisationRecord[] = [
  authority('ministry-of-foreign-affairs', 'Udenrigsministeriet', 'Ministry of Foreign Affairs of Denmark', {
    short: 'UM',
    website: 'https://um.dk',
    aliases: ['Danish Ministry of Foreign Affairs', 'MFA Denmark'],
    ownHouse: true,
  }),
  authority('prime-ministers-office', 'Statsministeriet', "Prime Minister's Office", {
    website: 'https://www.stm.dk',
  }),
  authority('ministry-of-justice', 'Justitsministeriet', 'Ministry of Justice', {
    website: 'https://www.justitsministeriet.dk',
  }),
  authority(
    'ministry-of-business',
    'Erhvervsministeriet',
    'Ministry of Industry, Business and Financial Affairs',
    { website: 'https://www.em.dk', aliases: ['Ministry of Business'] },
  ),
  authority('ministry-of-finance', 'Finansministeriet', 'Ministry of Finance', { website: 'https://fm.dk' }),
  authority('ministry-of-defence', 'Forsvarsministeriet', 'Ministry of Defence', {
    website: 'https://www.fmn.dk',
  }),
  authority('ministry-of-taxation', 'Skatteministeriet', 'Ministry of Taxation', {
    website: 'https://skm.dk',
  }),
  authority('ministry-of-culture', 'Kulturministeriet', 'Ministry of Culture', { website: 'https://kum.dk' }),
  authority(
    'ministry-of-children-and-education',
    'Børne- og Undervisningsministeriet',
    'Ministry of Children and Education',
    { short: 'BUVM', website: 'https://www.uvm.dk', aliases: ['Undervisningsministeriet'] },
  ),
  authority('agency-for-digital-government', 'Digitaliseringsstyrelsen', 'Agency for Digital Government', {
    short: 'DIGST',
    website: 'https://digst.dk',
  }),
  authority('centre-for-cyber-security', 'Center for Cybersikkerhed', 'Centre for Cyber Security', {
    short: 'CFCS',
    website: 'https://www.cfcs.dk',
  }),
  authority('data-protection-agency', 'Datatilsynet', 'Danish Data Protection Agency', {
    website: 'https://www.datatilsynet.dk',
  }),
  authority(
    'competition-and-consumer-authority',
    'Konkurrence- og Forbrugerstyrelsen',
    'Competition and Consumer Authority',
    { short: 'KFST', parent: 'ministry-of-business', website: 'https://www.kfst.dk' },
  ),
  mission(
    'mission-eu',
    'Danmarks faste repræsentation ved EU',
    'Permanent Representation of Denmark to the EU',
    'BE',
    'EU-repræsentationen',
  ),
  mission(
    'mission-nato',
    'Danmarks faste repræsentation ved NATO',
    'Permanent Representation of Denmark to NATO',
    'BE',
    'NATO-repræsentationen',
  ),
  mission(
    'mission-geneva',
    'Danmarks faste mission ved FN i Genève',
    'Permanent Mission of Denmark to the UN in Geneva',
    'CH',
    'Genève-missionen',
  ),
  mission(
    'mission-new-york',
    'Danmarks faste mission ved FN i New York',
    'Permanent Mission of Denmark to the UN in New York',
    'US',
    'FN-missionen',
  ),
]
