import { describe, expect, it } from 'vitest'
import { db, inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { indexPerson } from '~/domain/search/index-record.server'
import { buildActor, buildFollowUp, buildMeeting, buildPerson, useTestDatabase } from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import * as draft from '../drafts/draft'
import * as completion from '../follow-ups/completion'
import * as editFollowUp from '../follow-ups/edit'
import * as followUps from '../follow-ups/list'
import * as newFollowUp from '../follow-ups/new'
import * as home from '../home'
import * as log from '../log/index'
import * as archive from './archive'
import * as cancellation from './cancellation'
import * as edit from './edit'
import * as holding from './holding'
import * as list from './list'
import * as page from './page'
import * as planning from './planning'
import * as restoration from './restoration'
import * as revisions from './revisions'

useTestDatabase()

type Handler = (args: { request: Request; params: Record<string, string>; context: object }) => unknown

async function ask(handler: unknown, actor: Actor, path: string, id = '', form?: [string, string][]) {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {}
  const request = await requestAs(actor, path, init)
  return answerOf(() => (handler as Handler)({ request, params: { id, form: id }, context: {} }))
}

const meetingForm = (given: Record<string, string> = {}): [string, string][] =>
  Object.entries({
    formKey: crypto.randomUUID(),
    version: '1',
    date: '12.10.2026',
    time: '14-15',
    zone: 'Europe/Copenhagen',
    kind: 'MEETING',
    title: 'Møde',
    ...given,
  })
const madeBy = (actor: Actor) => db.meeting.findMany({ where: { createdById: actor.accountId } })

describe('a LIMITED meeting at its addresses', () => {
  const handlers: [string, unknown, [string, string][] | undefined][] = [
    ['its page', page.loader, undefined],
    ['its form', edit.loader, undefined],
    ['its revisions', revisions.loader, undefined],
    ['a change', edit.action, meetingForm()],
    ['holding it', holding.action, []],
    ['cancelling it', cancellation.action, []],
    ['planning it', planning.action, []],
    ['archiving it', archive.action, []],
    ['restoring it', restoration.action, []],
  ]
  it.each(handlers)('answers an outsider about %s as if it were not there', async (_, handler, form) => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const { id } = await buildMeeting({ author, handling: 'LIMITED' })
    const before = await db.meeting.findUnique({ where: { id } })
    const hidden = await ask(handler, outsider, `/meetings/${id}`, id, form)
    const absent = await ask(handler, outsider, '/meetings/none', 'none', form)
    expect([hidden.status, await hidden.text()]).toEqual([404, await absent.text()])
    expect(absent.status).toBe(404)
    expect(await db.meeting.findUnique({ where: { id } })).toEqual(before)
  })

  it('lets no follow-up be read, changed, finished or added by an outsider', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const meeting = await buildMeeting({ author, handling: 'LIMITED' })
    const { id } = await buildFollowUp({ author, meetingId: meeting.id })
    const added: [string, string][] = [
      ['formKey', crypto.randomUUID()],
      ['text', 'x'],
      ['meetingId', meeting.id],
    ]
    const changed: [string, string][] = [
      ['version', '1'],
      ['text', 'x'],
    ]
    const answers = [
      await ask(editFollowUp.loader, outsider, `/follow-ups/${id}/edit`, id),
      await ask(editFollowUp.action, outsider, `/follow-ups/${id}/edit`, id, changed),
      await ask(completion.action, outsider, `/follow-ups/${id}/completion`, id, []),
      await ask(newFollowUp.loader, outsider, `/follow-ups/new?meeting=${meeting.id}`),
      await ask(newFollowUp.action, outsider, '/follow-ups/new', '', added),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404])
    expect(await db.followUp.findMany({ where: { meetingId: meeting.id } })).toMatchObject([
      { id, doneAt: null, version: 1 },
    ])
  })

  it('changes no byte of the lists and the dashboard of an outsider', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const today = new Date().toISOString().slice(0, 10)
    const seen = async () =>
      Promise.all(
        [
          await ask(list.loader, outsider, '/meetings'),
          await ask(followUps.loader, outsider, '/follow-ups?tab=all&done=any'),
          await ask(home.loader, outsider, '/'),
        ].map((answer) => answer.text()),
      )
    const before = await seen()
    const { id } = await buildMeeting({ author, handling: 'LIMITED', startsOn: today })
    await buildFollowUp({ author, meetingId: id, dueOn: '2026-01-01', ownerId: outsider.accountId })
    // The owner is no reader of this one: it was planted past the rule that names owners.
    expect(await seen()).toEqual(before)
  })
})

describe('logging a meeting', () => {
  const post = (actor: Actor, given: Record<string, string> = {}, more: [string, string][] = []) =>
    ask(log.action, actor, '/log', '', [...meetingForm(given), ...more])

  it('makes one however often the form is sent', async () => {
    const actor = await buildActor()
    const formKey = crypto.randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(actor, { formKey })))
    expect(new Set(answers.map((answer) => answer.headers.get('Location'))).size).toBe(1)
    expect(await madeBy(actor)).toHaveLength(1)
  })

  it.each<[string, Record<string, string>, string]>([
    ['an unknown date', { date: 'snart' }, 'date'],
    ['an impossible date', { date: '31.2.2026' }, 'date'],
    ['an end before the start', { time: '15-14' }, 'time'],
    ['an hour clocks jump over', { date: '29.3.2026', time: '02:30' }, 'time'],
    ['an hour clocks show twice', { date: '25.10.2026', time: '02:30' }, 'time'],
    ['an unknown zone', { zone: 'Mars/Olympus' }, 'zone'],
    ['a title with a line break', { title: 'a\r\nBcc: b' }, 'title'],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, 'link'],
    ['a readout of 200,000 letters', { readout: 'x'.repeat(200_000) }, 'readout'],
    ['a foreign person', { 'attendees[0].id': 'nobody', 'attendees[0].text': 'x' }, 'attendees'],
    ['a foreign measure', { measures: 'nothing' }, 'measures'],
    ['a forbidden marking', { marking: 'FORTROLIGT' }, 'marking'],
    ['a list where text is expected', { 'title[0]': 'a', title: '' }, 'title'],
    ['a planned date for a held meeting', { date: '1.1.2099', status: 'HELD' }, 'status'],
  ])('refuses %s at its field, in words, and writes nothing', async (_, given, field) => {
    const actor = await buildActor()
    const answer = await post(actor, given)
    const { result } = (await answer.json()) as { result: { error: Record<string, string[]> } }
    expect(answer.status).toBe(422)
    expect(Object.keys(result.error)).toEqual([field])
    expect(result.error[field]?.[0]).toMatch(/^[A-ZÆØÅ“].+[.:]$/)
    expect(await madeBy(actor)).toEqual([])
  })

  it('keeps what was typed', async () => {
    const answer = await post(await buildActor(), { date: 'snart', readout: 'Langt referat' })
    const { result } = (await answer.json()) as { result: { initialValue: Record<string, unknown> } }
    expect(result.initialValue).toMatchObject({ date: 'snart', readout: 'Langt referat' })
  })

  it('takes no field of a prototype', async () => {
    const actor = await buildActor()
    const answer = await post(actor, {}, [
      ['__proto__[polluted]', '1'],
      ['constructor.prototype.polluted', '1'],
    ])
    expect(answer.status).toBe(303)
    expect({}).not.toHaveProperty('polluted')
  })

  it('asks who a namesake is before it saves', async () => {
    const actor = await buildActor()
    for (const _ of [1, 2]) {
      const { id } = await buildPerson({ givenName: 'Kai', familyName: 'Dobbelt' })
      await inTransaction((tx) => indexPerson(tx, id))
    }
    const answer = await post(actor, { attendeesLines: 'Kai Dobbelt' })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ questions: [{ kind: 'person', text: 'Kai Dobbelt' }] })
    expect(await madeBy(actor)).toEqual([])
  })

  it('is refused to a role that may not', async () => {
    const answer = await post(await buildActor({ role: 'ADMINISTRATOR' }))
    expect(answer.status).toBe(403)
  })
})

describe('editing a meeting', () => {
  it('answers a stale save 409 with both readouts, and keeps the first', async () => {
    const actor = await buildActor()
    const { id } = await buildMeeting({ author: actor })
    const save = (readout: string) =>
      ask(edit.action, actor, `/meetings/${id}/edit`, id, meetingForm({ readout, decisions: readout }))
    expect((await save('Første')).status).toBe(303)
    const stale = await save('Anden')
    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({
      theirs: { readout: 'Første', decisions: 'Første', version: '2' },
      result: { initialValue: { readout: 'Anden' } },
    })
    expect(await db.meeting.findUnique({ where: { id } })).toMatchObject({ readout: 'Første', version: 2 })
  })
})

describe('a draft', () => {
  const send = async (actor: Actor, body: string, name = 'log') => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const request = await requestAs(actor, `/drafts/${name}`, { method: 'POST', body, headers })
    return answerOf(() => (draft.action as Handler)({ request, params: { form: name }, context: {} }))
  }
  it('is kept, and offered by the form', async () => {
    const actor = await buildActor()
    expect((await send(actor, 'about=AI')).status).toBe(204)
    const offered = await ask(log.loader, actor, '/log')
    expect(await offered.json()).toMatchObject({ values: { about: '' }, draftSavedAt: expect.any(String) })
    const filled = await ask(log.loader, actor, '/log?draft=1')
    expect(await filled.json()).toMatchObject({ values: { about: 'AI', date: '' }, draftSavedAt: null })
  })
  it('is refused when too large or of no form', async () => {
    const actor = await buildActor()
    expect((await send(actor, `readout=${'x'.repeat(200_001)}`)).status).toBe(413)
    expect((await send(actor, 'a=1', '__proto__')).status).toBe(404)
    expect(await db.draft.count({ where: { accountId: actor.accountId } })).toBe(0)
  })
  it('is gone once the meeting is saved', async () => {
    const actor = await buildActor()
    await send(actor, 'about=AI')
    await ask(log.action, actor, '/log', '', meetingForm())
    expect(await db.draft.count({ where: { accountId: actor.accountId } })).toBe(0)
  })
})

describe('a recurring meeting by its forms', () => {
  const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)
  const repeating = (given: Record<string, string> = {}) =>
    meetingForm({ status: 'PLANNED', date: day(7), repeat: 'WEEKLY', repeatUntil: day(28), ...given })
  const planned = async (author: Actor) => {
    const answer = await ask(log.action, author, '/log', '', repeating())
    expect(answer.status).toBe(303)
    return db.meeting.findMany({ where: { createdById: author.accountId }, orderBy: { startsOn: 'asc' } })
  }
  const edited = async (author: Actor, id: string, given: Record<string, string>) => {
    const loaded = await ask(edit.loader, author, `/meetings/${id}/edit`, id)
    const { values, version, series } = (await loaded.json()) as {
      values: Record<string, string>
      version: number
      series: { version: number }
    }
    const kept = ['date', 'time', 'title', 'repeat', 'repeatInterval', 'repeatBy', 'repeatUntil']
    const shown = Object.fromEntries(kept.map((name) => [name, values[name] ?? '']))
    const versions = { version: String(version), seriesVersion: String(series.version) }
    return ask(
      edit.action,
      author,
      `/meetings/${id}/edit`,
      id,
      meetingForm({ ...shown, ...versions, ...given }),
    )
  }

  it('is planned from the log form, and undone as a whole', async () => {
    const author = await buildActor()
    const meetings = await planned(author)
    expect(meetings.map(({ startsOn, status }) => [startsOn, status])).toEqual(
      [7, 14, 21, 28].map((count) => [day(count), 'PLANNED']),
    )
    const id = meetings[0]?.id ?? ''
    await ask(archive.action, author, `/meetings/${id}/archive?scope=all`, id, [])
    expect(await db.meeting.count({ where: { createdById: author.accountId, archivedAt: null } })).toBe(0)
    await ask(restoration.action, author, `/meetings/${id}/restoration?scope=all`, id, [])
    expect(await db.meeting.count({ where: { createdById: author.accountId, archivedAt: null } })).toBe(4)
  })
  it('says at its field what the rule lacks, and saves nothing', async () => {
    const author = await buildActor()
    const answer = await ask(log.action, author, '/log', '', repeating({ repeatUntil: '' }))
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('hvornår gentagelsen slutter'),
    ])
    expect(await madeBy(author)).toEqual([])
  })
  it('is edited alone, from here on, or as a whole', async () => {
    const author = await buildActor()
    const [first, second, third, fourth] = (await planned(author)).map(({ id }) => id)
    expect((await edited(author, second ?? '', { title: 'En', scope: 'this' })).status).toBe(303)
    expect((await edited(author, first ?? '', { title: 'Alle', scope: 'all' })).status).toBe(303)
    expect((await edited(author, fourth ?? '', { title: 'Sidste', scope: 'following' })).status).toBe(303)
    const titles = (await madeBy(author)).map(({ id, title }) => [id, title])
    expect(Object.fromEntries(titles)).toEqual({
      [first ?? '']: 'Alle',
      [second ?? '']: 'En',
      [third ?? '']: 'Alle',
      [fourth ?? '']: 'Sidste',
    })
  })
  it('asks what a changed rule goes for', async () => {
    const author = await buildActor()
    const [first] = await planned(author)
    const answer = await edited(author, first?.id ?? '', { repeatInterval: '2' })
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining('Du har ændret gentagelsen'),
    ])
  })
  it('is cancelled as far as chosen', async () => {
    const author = await buildActor()
    const [, second] = await planned(author)
    const id = second?.id ?? ''
    const states = async () =>
      (await madeBy(author))
        .map(({ status }) => status[0])
        .sort()
        .join('')
    await ask(cancellation.action, author, `/meetings/${id}/cancellation`, id, [['scope', 'following']])
    expect(await states()).toBe('CCCP')
    await ask(planning.action, author, `/meetings/${id}/planning?scope=following`, id, [])
    expect(await states()).toBe('PPPP')
    await ask(cancellation.action, author, `/meetings/${id}/cancellation`, id, [['scope', 'galaxy']])
    expect(await states()).toBe('CPPP')
  })
  it('is marked in the list for who may see it all', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const [first] = await planned(author)
    const marks = async (actor: Actor) => {
      const answer = await ask(list.loader, actor, `/meetings?from=${day(1)}&sort=date`)
      const { meetings } = (await answer.json()) as { meetings: { repeats: boolean; title: string }[] }
      return meetings.some(({ repeats }) => repeats)
    }
    expect(await marks(outsider)).toBe(true)
    await inTransaction((tx) =>
      tx.meeting.updateMany({
        data: { archivedAt: new Date() },
        where: { NOT: { createdById: author.accountId } },
      }),
    )
    await inTransaction((tx) =>
      tx.meeting.update({ where: { id: first?.id ?? '' }, data: { handling: 'LIMITED' } }),
    )
    expect([await marks(author), await marks(outsider)]).toEqual([true, false])
  })
})
