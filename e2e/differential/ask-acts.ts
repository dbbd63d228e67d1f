import { query, key } from './choices'
import type { Make } from './make'

/** What is sent in, of hidden records as often as of visible ones. */
export const askActs: Record<string, Make> = {
  'POST /meetings/:id/readout': (r, k) => ({
    address: `/meetings/${r.pick(k.ids.meeting)}/readout?part=readout`,
    form: { addresses: 'ana@example.org', confirmed: 'on' },
  }),
  'POST /recents': (r, k) => ({
    address: '/recents',
    form: {
      at: r.pick([
        `/people/${r.pick(k.ids.person)}`,
        `/meetings/${r.pick(k.ids.meeting)}`,
        `/editions/${r.pick(k.ids.edition)}`,
      ]),
    },
  }),
  'POST /introductions/new': (r, k) => ({
    address: '/introductions/new',
    form: {
      path: r.some(k.ids.person, 2 + r.below(3)).join(','),
      text: 'Vil du?',
      due: '+3d',
      formKey: key(r),
    },
  }),
  'POST /people/:id/ties/new': (r, k) => ({
    address: `/people/${r.pick(k.ids.person)}/ties/new`,
    form: { strength: String(1 + r.below(5)), how: 'fra NATO', formKey: key(r) },
  }),
  'POST /ties/:id/:act': (r, k) => ({
    address: `/ties/${r.pick(k.ids.tie)}/${r.pick(['confirmation', 'correction', 'restoration'])}`,
    form: {},
  }),
  'POST /contributions/new': (r, k) => ({
    address: '/contributions/new',
    form: {
      ...{ measureId: r.pick(k.ids.measure), kind: 'CASE', on: '2026-05-04', title: 'Sag', formKey: key(r) },
      ...(r.below(2) ? { meetingId: r.pick(k.ids.meeting) } : {}),
      ...(r.below(2) ? { 'persons[0].id': r.pick(k.ids.person), 'persons[0].text': 'x' } : {}),
    },
  }),
  'POST /notes/new': (r, k) => ({
    address: `/notes/new?${query({ person: r.pick(k.ids.person) })}`,
    form: { body: 'Hej', formKey: key(r) },
  }),
  'POST /follow-ups/new': (r, k) => ({
    address: `/follow-ups/new?${query({ meeting: r.pick(k.ids.meeting) })}`,
    form: {
      text: 'Ring',
      meetingId: r.pick(k.ids.meeting),
      ownerId: r.pick(k.ids.account),
      due: '+3d',
      formKey: key(r),
    },
  }),
  'POST /log': (r, k) => ({
    address: '/log',
    form: {
      ...{ 'attendees[0].id': r.pick(k.ids.person), 'attendees[0].text': r.pick(k.words), kind: 'CALL' },
      ...{ date: '2026-05-04', zone: 'Europe/Copenhagen', title: 'Samtale', formKey: key(r) },
    },
  }),
  'POST /:record/:id/:act': (r, k) => ({
    address: r.pick([
      `/meetings/${r.pick(k.ids.meeting.slice(-30))}/${r.pick(['cancellation', 'holding', 'archive'])}`,
      `/people/${r.pick(k.ids.person.slice(-30))}/archive`,
      `/follow-ups/${r.pick(k.ids.followUp.slice(-30))}/completion`,
      `/contributions/${r.pick(k.ids.contribution.slice(-30))}/archive`,
      `/strategy/${1 + r.below(22)}/override/lifting`,
    ]),
    form: {},
  }),
}
