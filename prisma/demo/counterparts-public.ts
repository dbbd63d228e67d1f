import { one, type DemoCounterpart } from './counterpart'

export const publicCounterparts: DemoCounterpart[] = [
  one(
    'Kadri|Männimets',
    'EE',
    'et,en,ru',
    ['country-ee', 'Cyberambassadør', 'Ambassador for cyber affairs', 730],
    {
      zone: 'Europe/Tallinn',
      summary: 'Mødes helst til en gåtur. Hurtig til at tage telefonen.',
    },
  ),
  one('Friedrich|Ahlbeck', 'DE', 'de,en,fr', [
    'country-de',
    'Kontorchef, digital udenrigspolitik',
    'Head of division, digital foreign policy',
    680,
  ]),
  one(
    'Monica|Hartwell-Sung',
    'US',
    'en,ko',
    ['country-us', 'Viceassisterende minister', 'Deputy assistant secretary', 460],
    {
      zone: 'America/New_York',
    },
  ),
  one('Femke|Oudendijk', 'NL', 'nl,en', [
    'country-nl',
    'Særlig udsending for teknologi',
    'Special envoy for technology',
    550,
  ]),
  one(
    'Haruka|Minazuki',
    'JP',
    'ja,en',
    ['country-jp', 'Kontorchef, cyberpolitik', 'Director, cyber policy', 620],
    {
      native: '水無月 遥',
      nativeLanguage: 'ja',
      familyFirst: true,
      zone: 'Asia/Tokyo',
    },
  ),
  one('Seo-yeon|Baek', 'KR', 'ko,en', ['country-kr', 'Ministerråd', 'Minister-counsellor', 470], {
    native: '백서연',
    nativeLanguage: 'ko',
    familyFirst: true,
    zone: 'Asia/Seoul',
  }),
  one(
    'Luc|Vandermeulen-Roy',
    'BE',
    'fr,nl,en',
    ['dg-connect', 'Direktør, platforme', 'Director, platforms', 870],
    {
      zone: 'Europe/Brussels',
    },
  ),
  one('Teresa|Albuquerque Pinto', 'PT', 'pt,en,fr', [
    'dg-connect',
    'Kontorchef, børn online',
    'Head of unit, children online',
    590,
  ]),
  one('Giulia|Montefalco', 'IT', 'it,en,fr', [
    'eeas',
    'Chef for informationsintegritet',
    'Head of information integrity',
    640,
  ]),
  one('Alasdair|Pennycuick', 'GB', 'en', [
    'nato-diana',
    'Direktør for testcentre',
    'Director of test centres',
    520,
  ]),
  one('Rein|Tammsoo', 'EE', 'et,en', ['ccdcoe', 'Forskningsleder', 'Head of research', 690]),
  one('Camila|Iturriaga', 'CL', 'es,en', ['access-now', 'Chef for kampagner', 'Campaigns director', 780], {
    alias: 'Cami',
  }),
  one('Jakub|Wiśnicki', 'PL', 'pl,en', ['edri', 'Seniorrådgiver', 'Senior policy adviser', 600]),
  one('Marianne|Kjeldgaard', 'DK', 'da,en', [
    'red-barnet',
    'Chef for digital trivsel',
    'Head of digital well-being',
    930,
  ]),
  one(
    'Thorkild|Ebbesgaard',
    'DK',
    'da,en',
    ['dtu', 'Professor i kvantefysik', 'Professor of quantum physics', 2400],
    {
      address: 'Professor',
    },
  ),
  one('Ulla|Frandsgaard', 'DK', 'da,en', ['di', 'Branchedirektør', 'Sector director', 880]),
  one('Casper|Møllehave', 'DK', 'da,en', ['hk', 'Næstformand', 'Vice president', 750]),
  one('Birgitte|Sandholdt', 'DK', 'da,en', [
    'agency-for-digital-government',
    'Vicedirektør',
    'Deputy director general',
    840,
  ]),
  one('Anders|Rughave', 'DK', 'da,en', [
    'centre-for-cyber-security',
    'Afdelingschef',
    'Head of department',
    700,
  ]),
  one('Laura|Sejersbøl', 'DK', 'da,en', ['demo-nordlys', 'Administrerende direktør', 'Chief executive', 950]),
  one('Oliver|Hvidtfelt', 'DK', 'da,en', ['demo-havbrise', 'Salgsdirektør', 'Sales director', 600]),
  one('Imani|Okereke-Bloom', 'US', 'en', ['demo-verdant', 'Stifter', 'Founder', 700], {
    zone: 'America/Los_Angeles',
  }),
  one('Weihan|Shao', 'CN', 'zh,en', ['demo-changfeng', 'Teknisk direktør', 'Chief technology officer', 640], {
    native: '邵伟涵',
    nativeLanguage: 'zh',
    familyFirst: true,
    zone: 'Asia/Shanghai',
  }),
  one('Pernille|Ørnholt', 'DK', 'da,en', ['demo-tillid', 'Leder', 'Director', 1000]),
  one('Njeri|Mutahi-Lang', 'KE', 'en,sw', ['demo-open-lines', 'Leder', 'Director', 900], {
    zone: 'Africa/Nairobi',
  }),
]
