import {
  query,
  maybe,
  page,
  language,
  sought,
  coverage,
  gaps,
  contributions,
  period,
  briefing,
} from './choices'
import type { Make } from './make'

/** Questions about groups, coverage, measures, events, and what is made of all that. */
export const askStrategy: Record<string, Make> = {
  '/groups': (r, k) =>
    `/groups?${query({ q: maybe(r, [sought(r, k)]), sort: maybe(r, ['-members', 'active', '-active']) })}`,
  '/groups/:id': (r, k) =>
    `/groups/${r.pick(k.ids.group)}?${query({ view: r.pick(['board', 'list', 'history']), q: maybe(r, [sought(r, k)]), on: maybe(r, ['2026-03-01']), sort: maybe(r, ['name', 'rung', '-rung']), page: page(r) })}`,
  '/groups/:id/:file.csv': (r, k) =>
    `/groups/${r.pick(k.ids.group)}/${r.pick(['members.csv', 'history.csv'])}?${query({ view: maybe(r, ['list']), on: maybe(r, ['2026-03-01']) })}`,
  '/groups/:id/members/:id': (r, k) => `/groups/${r.pick(k.ids.group)}/members/${r.pick(k.ids.member)}`,
  '/coverage': (r, k) => `/coverage?${coverage(r, k)}`,
  '/coverage.csv': (r, k) => `/coverage.csv?${coverage(r, k)}`,
  '/coverage/:id': (r, k) => `/coverage/${r.pick(k.ids.organisation)}?${coverage(r, k)}`,
  '/coverage/gaps': (r, k) => `/coverage/gaps?${gaps(r, k)}`,
  '/coverage/gaps.csv': (r, k) => `/coverage/gaps.csv?${gaps(r, k)}`,
  '/groups/:id/:form': (r, k) => `/groups/${r.pick(k.ids.group)}/${r.pick(['edit', 'members/new'])}`,
  '/series/:id/editions/new': (r, k) => `/series/${r.pick(k.ids.series)}/editions/new`,
  '/strategy': () => '/strategy',
  '/strategy/scoreboard.csv': () => '/strategy/scoreboard.csv',
  '/strategy/:number': (r) =>
    `/strategy/${1 + r.below(22)}?${query({ year: maybe(r, ['2025', '2026']), page: page(r) })}`,
  '/strategy/:number/evidence.csv': (r) => `/strategy/${1 + r.below(22)}/evidence.csv`,
  '/strategy/:number/edit': (r) => `/strategy/${1 + r.below(22)}/${r.pick(['edit', 'override'])}`,
  '/contributions': (r, k) => `/contributions?${contributions(r, k)}`,
  '/contributions/contributions.csv': (r, k) => `/contributions/contributions.csv?${contributions(r, k)}`,
  '/contributions/:id': (r, k) => `/contributions/${r.pick(k.ids.contribution)}${r.pick(['', '/edit'])}`,
  '/contributions/new': (r, k) =>
    `/contributions/new?${query({ meeting: maybe(r, k.ids.meeting), edition: maybe(r, k.ids.edition), measure: maybe(r, k.ids.measure) })}`,
  '/report': (r) => `/report?${period(r)}`,
  '/report/document.docx': (r) => `/report/document.docx?${period(r)}`,
  '/briefings/:kind/:id': (r, k) => `/briefings/${briefing(r, k)}?${language(r)}`,
  '/briefings/:kind/:id/document.docx': (r, k) => `/briefings/${briefing(r, k)}/document.docx?${language(r)}`,
  '/overview': () => '/overview',
  '/overview/engagement.csv': () => '/overview/engagement.csv',
  '/': () => '/',
  '/series/:id': (r, k) =>
    `/series/${r.pick(k.ids.series)}${r.pick(['', '/results', '/results.csv', '/edit'])}`,
  '/editions/:id': (r, k) => `/editions/${r.pick(k.ids.edition)}`,
  '/editions/:id/:page': (r, k) =>
    `/editions/${r.pick(k.ids.edition)}/${r.pick(['invitations', 'invitations/new', 'invitations/audience', 'invitations/sending', 'invitations/chasing', 'invitations/needs', 'invitations/invitations.csv', 'attendance', 'badges', 'place-cards', 'participants', 'participants.csv', 'minutes', 'lessons', 'statements', 'calendar.ics', 'edit'])}`,
  '/plan': (r) =>
    `/plan/${r.pick(['2025', '2026', '2027'])}${r.pick(['', '/calendar.ics', '/plan.csv'])}?${query({ tasks: maybe(r, ['1', 'all']) })}`,
  '/tasks': (r) => `/tasks?${query({ tab: maybe(r, ['all']) })}`,
  '/tasks/:id/edit': (r, k) => `/tasks/${r.pick(k.ids.task)}/edit`,
  '/agenda/:id/:page': (r, k) => `/agenda/${r.pick(k.ids.agenda)}/${r.pick(['edit', 'minutes'])}`,
  '/follow-ups': (r, k) =>
    `/follow-ups?${query({ q: maybe(r, [sought(r, k)]), owner: maybe(r, [...k.ids.account, 'all']), tab: maybe(r, ['all', 'done']) })}`,
  '/follow-ups/new': (r, k) =>
    `/follow-ups/new?${query({ meeting: maybe(r, k.ids.meeting), person: maybe(r, k.ids.person), edition: maybe(r, k.ids.edition) })}`,
  '/:record/:id/edit': (r, k) =>
    r.pick([
      () => `/follow-ups/${r.pick(k.ids.followUp)}/edit`,
      () => `/notes/${r.pick(k.ids.note)}/edit`,
      () => `/contact-points/${r.pick(k.ids.contactPoint)}/edit`,
      () => `/invitations/${r.pick(k.ids.invitation)}/edit`,
    ])(),
  '/:record/new': (r, k) =>
    `/${r.pick(['notes', 'contact-points', 'appointments', 'posts'])}/new?${query({ person: maybe(r, k.ids.person), organisation: maybe(r, k.ids.organisation), post: maybe(r, k.ids.post), group: maybe(r, k.ids.group) })}`,
  '/views': (r, k) =>
    r.pick(['/views', `/views/new?${query({ list: '/people', query: `q=${r.pick(k.words)}` })}`]),
  '/changes': (r) => `/changes?${query({ kind: maybe(r, ['person', 'meeting', 'contribution']) })}`,
  '/admin/audit': (r, k) =>
    `/admin/audit?${query({ kind: maybe(r, ['meeting', 'person', 'tie', 'followUp', 'contribution']), record: maybe(r, k.ids.meeting), page: page(r) })}`,
  '/:anything': (r) =>
    r.pick([
      '/answers?tab=all',
      '/outbox',
      '/imports/calendar',
      '/admin/accounts',
      '/series',
      '/profile/feeds',
    ]),
}
