import { one, type DemoCounterpart } from './counterpart'

const publicPolicy: [string, string] = ['Direktør for offentlig politik', 'Public policy director']
const governmentAffairs: [string, string] = ['Chef for myndighedsrelationer', 'Head of government affairs']

export const companyCounterparts: DemoCounterpart[] = [
  one('Ingrid|Sandvall', 'SE', 'sv,en', ['ericsson', ...publicPolicy, 1900], { zone: 'Europe/Stockholm' }),
  one('Marek|Tuominen-Lind', 'FI', 'fi,sv,en', ['nokia', ...governmentAffairs, 700], {
    zone: 'Europe/Helsinki',
  }),
  one(
    'Annegret|Vollmer-Hain',
    'DE',
    'de,en',
    ['sap', 'Direktør for EU-politik', 'Director, EU policy', 850],
    {
      address: 'Dr.',
      zone: 'Europe/Berlin',
    },
  ),
  one('Joost|van der Hegge', 'NL', 'nl,en', ['asml', ...governmentAffairs, 640], {
    pronunciation: 'Joost: "jost" med langt o',
    zone: 'Europe/Amsterdam',
  }),
  one('Elin|Brusewall', 'SE', 'sv,en', ['spotify', ...publicPolicy, 480]),
  one('Katharina|Osterfeld', 'DE', 'de,en', ['zalando', ...publicPolicy, 560]),
  one('Bernd|Kallweit-Ross', 'DE', 'de,en', [
    'siemens',
    'Chef for cybersikkerhed',
    'Chief cybersecurity officer',
    980,
  ]),
  one('Mikkel|Vangsøe', 'DK', 'da,en', [
    'vestas',
    'Chef for digitale løsninger',
    'Head of digital solutions',
    720,
  ]),
  one('Claire|Whitcombe-Reyes', 'US', 'en,es', ['microsoft', ...publicPolicy, 1300], {
    zone: 'America/Los_Angeles',
  }),
  one('Tobias|Ferdinand Krag', 'DK', 'da,en', [
    'microsoft',
    'Nordisk sikkerhedschef',
    'Nordic security lead',
    540,
  ]),
  one('Priya|Venkatadri', 'US', 'en,hi,ta', ['google', 'Chef for AI-politik', 'Head of AI policy', 610], {
    native: 'प्रिया वेंकटाद्रि',
    nativeLanguage: 'hi',
    zone: 'America/Los_Angeles',
  }),
  one('Owen|Tallmadge Burr', 'US', 'en', ['meta', 'Chef for integritet', 'Head of integrity', 760], {
    zone: 'America/Los_Angeles',
  }),
  one('Signe|Lauritsgaard', 'DK', 'da,en', [
    'meta',
    'Politisk chef for Norden',
    'Nordic policy manager',
    430,
  ]),
  one('Leila|Farahmandi', 'US', 'en,fa', ['apple', ...publicPolicy, 590], {
    native: 'لیلا فرهمندی',
    nativeLanguage: 'fa',
  }),
  one('Aoife|Connaghan', 'IE', 'en,ga', ['tiktok', 'Chef for børn og tryghed', 'Head of child safety', 500], {
    pronunciation: 'Aoife: "ifa"',
    zone: 'Europe/Dublin',
  }),
  one('Henrik|Solbjerg-Nae', 'NO', 'no,en', [
    'tiktok',
    'Politisk chef for Norden',
    'Nordic policy lead',
    300,
  ]),
  one('Dana|Ostrowe', 'US', 'en', ['youtube', 'Chef for ansvarlighed', 'Head of responsibility', 660]),
  one('Mateo|Quintal', 'US', 'en,es', ['snapchat', ...publicPolicy, 410]),
  one('Rowan|Asherley', 'US', 'en', [
    'discord',
    'Chef for tillid og tryghed',
    'Head of trust and safety',
    390,
  ]),
  one('Naomi|Feldkirch', 'US', 'en,de', [
    'openai',
    'Chef for international politik',
    'Head of international policy',
    520,
  ]),
  one(
    'Zhiyuan|Gong',
    'CN',
    'zh,en',
    ['tencent', 'Vicedirektør, forskning', 'Vice president, research', 900],
    {
      native: '龚志远',
      nativeLanguage: 'zh',
      familyFirst: true,
      zone: 'Asia/Shanghai',
    },
  ),
  one(
    'Meilin|Tao',
    'CN',
    'zh,en',
    ['alibaba', 'Chef for internationalt samarbejde', 'Head of international cooperation', 610],
    {
      native: '陶美琳',
      nativeLanguage: 'zh',
      familyFirst: true,
      zone: 'Asia/Shanghai',
    },
  ),
  one('Jianhong|Lu', 'CN', 'zh,en', ['baidu', 'Direktør, standarder', 'Director, standards', 800], {
    native: '陆建宏',
    nativeLanguage: 'zh',
    familyFirst: true,
    zone: 'Asia/Shanghai',
  }),
]
