import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import {
  buildActor,
  buildAppointment,
  buildMeeting,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { indexMeeting, indexOrganisation, indexPerson, indexPost } from './index-record.server'
import { reindex } from './reindex.server'
import { search } from './search.server'
import type { SearchKind } from './search-kind'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
let author: Actor
let outsider: Actor
let ana: { id: string }
let ericsson: { id: string }

beforeAll(async () => {
  author = await buildActor({ givenName: 'Mette', familyName: 'Holm' })
  outsider = await buildActor({ givenName: 'Jonas', familyName: 'Friis' })
  ericsson = await buildOrganisation({ nameDa: 'Ericsson', nameEn: 'Ericsson', shortName: 'LME' })
  const commission = await buildOrganisation({ nameDa: 'Europa-Kommissionen', nameEn: 'European Commission' })
  const post = await buildPost({
    organisationId: ericsson.id,
    titleDa: 'Politisk direktør',
    titleEn: 'Head of policy',
  })
  await buildPost({ organisationId: commission.id, titleDa: 'Generaldirektør', titleEn: 'Director-General' })
  ana = await buildPerson({ givenName: 'Ana', familyName: 'Sørensen' })
  await buildAppointment({ personId: ana.id, postId: post.id })
  await buildPerson({ givenName: 'Åse', familyName: 'Kjærgaard' })
  await buildPerson({ givenName: 'Wei', familyName: 'Li', nativeName: '李伟', nameOrder: 'FAMILY_FIRST' })
  await buildPerson({ givenName: 'Sinéad', familyName: "O'Brien" })
  await buildPerson({ givenName: 'Anders', familyName: 'Sandholm' })
  await buildMeeting({
    author,
    title: 'Om AI-forordningen',
    personIds: [author.personId, ana.id],
    readout: 'Vi talte om **kvanteteknologi** og om, hvordan Danmark kan bidrage til standarder.',
    place: 'Kista',
  })
  await reindex(now)
})

const titles = async (q: string, kind: SearchKind, actor = outsider) =>
  (await search(actor, { q, kind })).groups.find((g) => g.kind === kind)?.hits.map((h) => h.title.text) ?? []

describe('search', () => {
  it.each([
    'soerensen', 'sørensen', 'sorensen', 'SÖRENSEN', 'sorensn', 'sorennsen', 'soresnen', 'ana eric', 'eric ana', 'a s',
    'sør', 'søren ana', 'ana soresen', 'politisk ana', 'ana head', 'Ana @Ericsson',
  ])('finds Ana Sørensen by %s', async (q) => {
    expect((await titles(q, 'person'))[0]).toBe('Ana Sørensen')
  }) // prettier-ignore

  it.each([
    ['kjaergaard', 'Åse Kjærgaard'],
    ['aase', 'Åse Kjærgaard'],
    ['ase kjærgård', 'Åse Kjærgaard'],
    ['李', 'Li Wei'],
    ['伟', 'Li Wei'],
    ['李伟', 'Li Wei'],
    ['li wei', 'Li Wei'],
    ['obrien', "Sinéad O'Brien"],
    ["o'brien", "Sinéad O'Brien"],
    ['sinead', "Sinéad O'Brien"],
    ['sandhlom', 'Anders Sandholm'],
  ])('finds by %s the person %s', async (q, name) => {
    expect((await titles(q, 'person'))[0]).toBe(name)
  })

  it('finds by initials, after names that begin so', async () => {
    expect(await titles('as', 'person')).toEqual(['Åse Kjærgaard', 'Anders Sandholm', 'Ana Sørensen'])
  })

  it('finds organisations, posts and meetings, readouts included', async () => {
    expect(await titles('ericson', 'organisation')).toEqual(['Ericsson'])
    expect(await titles('kommision', 'organisation')).toEqual(['Europa-Kommissionen'])
    expect(await titles('generaldirektør', 'post')).toEqual(['Generaldirektør'])
    expect(await titles('kvanteteknologi', 'meeting')).toEqual(['Om AI-forordningen'])
    expect(await titles('standarder ana kista', 'meeting')).toEqual(['Om AI-forordningen'])
    expect(await titles('lme', 'organisation')).toEqual(['Ericsson'])
  })

  it('shows titles in the reader’s language and finds them in both', async () => {
    expect(await titles('european', 'organisation')).toEqual(['Europa-Kommissionen'])
    expect(await titles('europa', 'organisation', { ...outsider, locale: 'en' })).toEqual([
      'European Commission',
    ])
  })

  it('groups by kind, counts, and says which words matched', async () => {
    const result = await search(outsider, { q: 'sorensen kvantetek' })
    expect(result.groups.map((g) => [g.kind, g.count, g.more])).toEqual([['meeting', 1, false]])
    const [hit] = result.groups[0]?.hits ?? []
    expect(hit?.snippet?.text).toContain('kvanteteknologi')
    expect(hit?.snippet?.ranges.map(([a, b]) => hit.snippet?.text.slice(a, b))).toEqual(['kvanteteknologi'])
    expect(hit?.detail.ranges.map(([a, b]) => hit.detail.text.slice(a, b))).toEqual(['Sørensen'])
  })

  it('leaves out what lacks one of the words', async () => {
    expect((await search(outsider, { q: 'ana qwertyuiop' })).total).toBe(0)
  })

  it('answers nothing to an empty query', async () => {
    for (const q of ['', '   ', '\u0000\u200b', '!!', '%', '"', '_'])
      expect(await search(outsider, { q })).toMatchObject({ asked: false, total: 0, groups: [] })
  })

  it('reads at most 200 characters and never fails on strange ones', async () => {
    const strange = ['"', '""', "' OR 1=1 --", 'NEAR(a b)', 'a AND', '*', 'folded:x', '^a', '(a', 'a*', '{x}', '\ud800',
      '\\', '%_%', 'a'.repeat(10_000), 'a '.repeat(500), '李'.repeat(300), 'é'.repeat(300), '\u0301'.repeat(500),
      '🙂🙂', 'a\u0000b', '--', ';', '$1', '?1', '<script>', 'ﷺ'.repeat(200), 'x'.repeat(39) + '𝒜'.repeat(10)] // prettier-ignore
    for (const q of strange) await expect(search(outsider, { q })).resolves.toBeDefined()
    expect((await search(outsider, { q: 'x'.repeat(500) })).q).toHaveLength(200)
  })
})

describe('search, asked anything', () => {
  it('answers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 230 }), async (q) => {
        expect((await search(outsider, { q, page: 3 })).page).toBe(1)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the index', () => {
  it('drops an archived record and takes it up again', async () => {
    const person = await buildPerson({ givenName: 'Zacharias', familyName: 'Vium' })
    const set = (archivedAt: Date | null) =>
      inTransaction(async (tx) => {
        await tx.person.update({ where: { id: person.id }, data: { archivedAt } })
        await indexPerson(tx, person.id)
      })
    await set(null)
    expect(await titles('zacharias', 'person')).toEqual(['Zacharias Vium'])
    await set(new Date())
    expect(await titles('zacharias', 'person')).toEqual([])
    await set(null)
    expect(await titles('zacharias', 'person')).toEqual(['Zacharias Vium'])
  })

  it('carries a new name into the meetings that name the person', async () => {
    const person = await buildPerson({ givenName: 'Birgitte', familyName: 'Bondo' })
    const meeting = await buildMeeting({ author, title: 'Frokost', personIds: [person.id] })
    await inTransaction(async (tx) => {
      await indexPerson(tx, person.id)
      await indexMeeting(tx, meeting.id)
      await tx.person.update({ where: { id: person.id }, data: { familyName: 'Wamberg' } })
      await indexPerson(tx, person.id)
    })
    expect(await titles('birgitte wamberg', 'meeting')).toEqual(['Frokost'])
    expect(await titles('bondo', 'meeting')).toEqual([])
  })

  it('carries an organisation’s new name to its posts, people and meetings', async () => {
    const organisation = await buildOrganisation({ nameDa: 'Grundtvig', nameEn: 'Grundtvig' })
    const post = await buildPost({ organisationId: organisation.id, titleDa: 'Rektor', titleEn: 'Head' })
    const person = await buildPerson({ givenName: 'Ulrik', familyName: 'Toft' })
    await buildAppointment({ personId: person.id, postId: post.id })
    const meeting = await buildMeeting({ author, title: 'Studiebesøg' })
    await inTransaction(async (tx) => {
      await tx.meetingOrganisation.create({
        data: { meetingId: meeting.id, organisationId: organisation.id },
      })
      await indexOrganisation(tx, organisation.id)
      await indexMeeting(tx, meeting.id)
      await indexPost(tx, post.id)
      await tx.organisation.update({
        where: { id: organisation.id },
        data: { nameDa: 'Hvidovre', nameEn: 'Hvidovre' },
      })
      await indexOrganisation(tx, organisation.id)
    })
    expect(await titles('hvidovre', 'post')).toEqual(['Rektor'])
    expect(await titles('hvidovre', 'person')).toEqual(['Ulrik Toft'])
    expect(await titles('hvidovre', 'meeting')).toEqual(['Studiebesøg'])
    expect(await titles('grundtvig', 'meeting')).toEqual([])
  })
})
