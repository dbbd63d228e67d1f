import { readTexts } from './count-rows'

const words = ['kanariefugl', 'kana', 'skjultsen', 'sk', 'sap', 'an', 'møde', 'ai act', '王']
/** Where an outsider begins to look: every list, the searches for what is hidden, and records that do not exist. */
export const starts = [
  ...[
    '/',
    '/people',
    '/organisations',
    '/meetings',
    '/groups',
    '/follow-ups',
    '/plan',
    '/strategy',
    '/changes',
  ],
  ...['/outbox', '/answers', '/answers?tab=all', '/imports/calendar', '/profile/feeds', '/series', '/tasks'],
  ...[
    '/tasks?tab=all',
    '/people/contacts.vcf',
    '/log',
    '/admin/accounts',
    '/admin/offices',
    '/admin/audit',
    '/was',
    '/search',
  ],
  ...words.map((word) => `/search?q=${encodeURIComponent(word)}`),
  ...words.flatMap((word) =>
    ['person', 'organisation', 'colleague', 'topic', 'measure'].map(
      (kind) => `/search/suggestions?kind=${kind}&q=${encodeURIComponent(word)}`,
    ),
  ),
  ...words.flatMap((word) =>
    ['people', 'organisations', 'meetings'].map((list) => `/${list}?q=${encodeURIComponent(word)}`),
  ),
  `/log/review?line=${encodeURIComponent('mødte Kanariefugl Skjultsen i går om SAP')}`,
  ...['people', 'meetings', 'organisations'].map((list) => `/${list}/00000000-0000-7000-8000-000000000000`),
]

/** The pages of the open records that the limited ones hang on. */
export function recordsHungOn(dataDir: string): string[] {
  const note = 'from Note where body like'
  return readTexts(
    { dataDir },
    `select distinct '/people/' || personId ${note} 'Kanariefugl synger'
     union select '/organisations/' || organisationId ${note} 'Kanariefugl' and organisationId is not null
     union select '/series/' || seriesId from Edition where nameEn = 'Canary'`,
  )
}
