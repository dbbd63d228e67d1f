import {
  query,
  maybe,
  page,
  language,
  sought,
  scoped,
  end,
  paths,
  insights,
  kindsSearched,
  suggested,
} from './choices'
import type { Make } from './make'

/** Questions about people, organisations, meetings and who knows whom. */
export const askPeople: Record<string, Make> = {
  '/search': (r, k) => `/search?${query({ q: sought(r, k), kind: maybe(r, kindsSearched), page: page(r) })}`,
  '/search (scope)': (r, k) => `/search?${query({ q: scoped(r, k) })}`,
  '/search/suggestions': (r, k) =>
    `/search/suggestions?${query({ kind: r.pick(suggested), q: sought(r, k) })}`,
  '/palette': (r, k) => `/palette?${query({ q: maybe(r, [sought(r, k)]), series: maybe(r, ['1']) })}`,
  '/people': (r, k) =>
    `/people?${query({ q: maybe(r, [sought(r, k)]), sort: maybe(r, ['-changed', 'name', '-name']), page: page(r), organisation: maybe(r, k.ids.organisation), group: maybe(r, k.ids.group), country: maybe(r, ['IS', 'MT', 'DK']) })}`,
  '/people/:id': (r, k) => `/people/${r.pick(k.ids.person)}?${query({ page: page(r) })}`,
  '/people/:id/edit': (r, k) => `/people/${r.pick(k.ids.person)}/edit`,
  '/people/:id/contact.vcf': (r, k) => `/people/${r.pick(k.ids.person)}/contact.vcf`,
  '/people/contacts.vcf': (r, k) => `/people/contacts.vcf?${query({ q: maybe(r, [sought(r, k)]) })}`,
  '/people/:id/ties/new': (r, k) => `/people/${r.pick(k.ids.person)}/ties/new`,
  '/organisations': (r, k) =>
    `/organisations?${query({ q: maybe(r, [sought(r, k)]), sort: maybe(r, ['-changed', 'kind']), page: page(r) })}`,
  '/organisations/:id': (r, k) => `/organisations/${r.pick(k.ids.organisation)}?${query({ page: page(r) })}`,
  '/organisations/:id/edit': (r, k) => `/organisations/${r.pick(k.ids.organisation)}/edit`,
  '/posts/:id': (r, k) => `/posts/${r.pick(k.ids.post)}`,
  '/posts/:id/succession': (r, k) => `/posts/${r.pick(k.ids.post)}/succession`,
  '/appointments/:id/edit': (r, k) => `/appointments/${r.pick(k.ids.appointment)}/edit`,
  '/meetings': (r, k) =>
    `/meetings?${query({ q: maybe(r, [sought(r, k)]), sort: maybe(r, ['date', 'title', '-title']), page: page(r), person: maybe(r, k.ids.person), organisation: maybe(r, k.ids.organisation), measure: maybe(r, k.ids.measure) })}`,
  '/meetings/:id': (r, k) => `/meetings/${r.pick(k.ids.meeting)}`,
  '/meetings/:id/:page': (r, k) =>
    `/meetings/${r.pick(k.ids.meeting)}/${r.pick(['edit', 'revisions', 'calendar.ics', 'invitations', 'invitations/new'])}`,
  '/meetings/:id/readout': (r, k) => `/meetings/${r.pick(k.ids.meeting)}/readout?${language(r)}`,
  '/meetings/:id/readout/document.docx': (r, k) =>
    `/meetings/${r.pick(k.ids.meeting)}/readout/document.docx?${language(r)}`,
  '/meetings/:id/readout/message.eml': (r, k) =>
    `/meetings/${r.pick(k.ids.meeting)}/readout/message.eml?${query({ to: maybe(r, k.ids.account), recipient: maybe(r, k.ids.person) })}`,
  '/network': (r, k) => `/network?${paths(r, k)}`,
  '/network/paths.csv': (r, k) => `/network/paths.csv?${paths(r, k)}`,
  '/network?view=picture': (r, k) =>
    `/network?view=picture&${query({ to: end(r, k), size: maybe(r, ['40', '80', '150', '300']) })}`,
  '/network/picture.csv': (r, k) =>
    `/network/picture.csv?${query({ to: end(r, k), size: maybe(r, ['40', '300']) })}`,
  '/network/insights': (r, k) => `/network/insights?${insights(r, k)}`,
  '/network/insights.csv': (r, k) => `/network/insights.csv?${insights(r, k)}`,
  '/introductions/new': (r, k) =>
    `/introductions/new?${query({ path: r.some(k.ids.person, 2 + r.below(3)).join(',') })}`,
  '/ties/:id/edit': (r, k) => `/ties/${r.pick(k.ids.tie)}/edit`,
  '/log': (r, k) =>
    `/log?${query({ person: maybe(r, k.ids.person), organisation: maybe(r, k.ids.organisation), followUp: maybe(r, k.ids.followUp) })}`,
  '/log/review': (r, k) =>
    `/log/review?${query({ line: `mødte ${r.pick(k.words)} ${r.pick(k.words)}, ${r.pick(k.words)} @${r.pick(k.words)} i går om ${r.pick(k.words)}` })}`,
}
