import { spawnSync } from 'node:child_process'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '~/db.server'
import { loader as loadOne } from '~/routes/people/contact-file'
import { loader as loadMany } from '~/routes/people/contacts-file'
import {
  buildActor,
  buildAppointment,
  buildOrganisation,
  buildPerson,
  buildPost,
  useTestDatabase,
} from '~/testing'
import { answerOf, requestAs } from '~/testing/request-as'
import type { Actor } from '../access/actor'
import { type PersonCard, type VcardVersion, vcardFile, vcardVersions } from './person-card'

useTestDatabase()

let actor: Actor
let outsider: Actor
beforeAll(async () => {
  actor = await buildActor()
  outsider = await buildActor({ locale: 'en' })
})

const card = (given: Partial<PersonCard> = {}): PersonCard => ({
  id: '0199d209-4c1d-7000-8000-000000000001',
  ...{ givenName: 'Wei', familyName: 'Wang', nameOrder: 'FAMILY_FIRST', titleOfAddress: 'Dr.' },
  ...{ nativeName: '王伟', nativeLanguage: 'zh', languages: ['zh', 'en'], zone: 'Asia/Shanghai' },
  post: { title: 'Direktør, salg', organisation: 'Smith; Jones, Inc.' },
  contactPoints: [
    { kind: 'EMAIL', value: 'wei@example.org' },
    { kind: 'PHONE', value: '+86 10 1234 5678' },
    { kind: 'MOBILE', value: '(kun sms) 22 33, lokal 4' },
    { kind: 'ADDRESS', value: 'Nygade 1; 2. sal\n1000 København, Danmark' },
    { kind: 'WEB', value: 'https://example.org/a;b,c' },
  ],
  note: '',
  class: 'PUBLIC',
  changedAt: new Date('2026-01-01T12:00:00Z'),
  ...given,
})
const linesOf = (body: string) => body.replaceAll('\r\n ', '').split('\r\n')
const valueOf = (body: string, name: string) =>
  new ICAL.Component(
    ICAL.parse(body) as ConstructorParameters<typeof ICAL.Component>[0],
  ).getFirstPropertyValue(name)

const readWithVobject = `
import json, sys
import vobject
cards = list(vobject.readComponents(sys.stdin.read()))
print(json.dumps([[c.fn.value, c.n.value.family, c.n.value.given, c.org.value[0] if hasattr(c, 'org') else None, c.uid.value] for c in cards]))`
function askVobject(body: string): unknown {
  const { status, stdout } = spawnSync('/usr/bin/python3', ['-c', readWithVobject], {
    input: body,
    encoding: 'utf8',
  })
  return status === 0 ? JSON.parse(stdout) : null
}
const noVobject = askVobject(vcardFile([card()], '3.0')) === null

describe.each(vcardVersions)('a contact card, version %s', (version: VcardVersion) => {
  it('keeps name, organisation, address and link intact', () => {
    const body = vcardFile([card()], version)
    expect(valueOf(body, 'fn')).toBe('Wang Wei')
    expect(valueOf(body, 'n')).toEqual(['Wang', 'Wei', '', 'Dr.', ''])
    expect(valueOf(body, 'org')).toBe('Smith; Jones, Inc.')
    expect(valueOf(body, 'title')).toBe('Direktør, salg')
    expect(valueOf(body, 'adr')).toEqual([
      '',
      '',
      'Nygade 1; 2. sal\n1000 København, Danmark',
      '',
      '',
      '',
      '',
    ])
    expect(linesOf(body)).toContain(`URL:https://example.org/a;b${version === '3.0' ? ',' : '%2C'}c`)
    expect(valueOf(body, 'uid')).toBe('urn:uuid:0199d209-4c1d-7000-8000-000000000001')
    expect(linesOf(body)).toContain('REV:20260101T120000Z')
  })
  it('has lines of at most 75 octets, CRLF only, and a last CRLF', () => {
    const body = vcardFile([card({ note: 'æøå 北京 👩🏽‍🚀 '.repeat(40) })], version)
    expect(Math.max(...body.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(body.endsWith('END:VCARD\r\n')).toBe(true)
    expect(body).not.toContain('\uFFFD')
  })
  it('cannot be broken by what is written in it', () => {
    const evil = 'x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Evil'
    const points: PersonCard['contactPoints'] = (['EMAIL', 'PHONE', 'MOBILE', 'SIGNAL', 'ASSISTANT', 'ADDRESS', 'WEB'] as const).map((kind) => ({ kind, value: evil })) // prettier-ignore
    const body = vcardFile(
      [card({ givenName: evil, familyName: `"${evil}"`, nativeName: evil, note: evil, titleOfAddress: evil, post: { title: evil, organisation: evil }, contactPoints: points, zone: evil })], // prettier-ignore
      version,
    )
    expect(body.match(/^BEGIN:VCARD/gm)).toHaveLength(1)
    expect(body.match(/^FN/gm)?.length).toBe(version === '4.0' ? 2 : 1)
  })
  it.skipIf(noVobject)('is read alike by python3-vobject', () => {
    const body = vcardFile([card({ nativeName: null }), card({ nativeName: null, post: null })], version)
    const uid = 'urn:uuid:0199d209-4c1d-7000-8000-000000000001'
    expect(askVobject(body)).toEqual([
      ['Wang Wei', 'Wang', 'Wei', 'Smith; Jones, Inc.', uid],
      ['Wang Wei', 'Wang', 'Wei', null, uid],
    ])
  })
})

describe('telephone numbers', () => {
  it('are plain text in 3.0', () => {
    const lines = linesOf(vcardFile([card()], '3.0'))
    expect(lines).toContain('TEL;TYPE=WORK,VOICE,PREF:+86 10 1234 5678')
  })
  it('are tel: URIs in 4.0, said to be so, and text where they are none', () => {
    const lines = linesOf(vcardFile([card()], '4.0'))
    expect(lines).toContain('TEL;VALUE=uri;TYPE=work,voice;PREF=1:tel:+861012345678')
    expect(lines).toContain('TEL;TYPE=cell;PREF=1;VALUE=TEXT:(kun sms) 22 33\\, lokal 4')
  })
})

describe('names in another script', () => {
  it('are a nickname in 3.0, which has one FN, and an alternative FN in 4.0', () => {
    expect(linesOf(vcardFile([card()], '3.0'))).toContain('NICKNAME:王伟')
    const lines = linesOf(vcardFile([card()], '4.0'))
    expect(lines).toContain('FN;ALTID=1:Wang Wei')
    expect(lines).toContain('FN;ALTID=1;LANGUAGE=zh:王伟')
    expect(lines).toContain('LANG;PREF=2:en')
  })
})

const one = async (by: Actor, id: string, search = '') => {
  const request = await requestAs(by, `/people/${id}/contact.vcf${search}`)
  return answerOf(() => loadOne({ request, params: { personId: id }, context: {} }))
}
const many = async (by: Actor, search: string) => {
  const request = await requestAs(by, `/people/contacts.vcf${search}`)
  return answerOf(() => loadMany({ request, params: {}, context: {} }))
}
const point = (personId: string, value: string, handling: 'OPEN' | 'LIMITED' = 'OPEN') =>
  inTransaction((tx) =>
    tx.contactPoint.create({
      data: { personId, kind: 'EMAIL', value, handling, createdById: actor.accountId },
    }),
  )

describe('the file of a person', () => {
  it('has the present post and visible contact points only, and no summary', async () => {
    const organisation = await buildOrganisation({ nameDa: 'Ericsson Danmark', nameEn: 'Ericsson' })
    const person = await buildPerson({ givenName: 'Ana', familyName: 'Sørensen', summary: 'Hemmeligheder' })
    const before = await buildPost({ organisationId: organisation.id, titleDa: 'Fuldmægtig' })
    const now = await buildPost({ organisationId: organisation.id, titleEn: 'Head of Policy' })
    await buildAppointment({ personId: person.id, postId: before.id, endsOn: '2020-01-01' })
    await buildAppointment({ personId: person.id, postId: now.id, startsOn: '2021-01-01' })
    await point(person.id, 'ana@example.org')
    await point(person.id, 'privat@example.org', 'LIMITED')
    const answer = await one(outsider, person.id)
    expect(answer.headers.get('Content-Type')).toBe('text/vcard; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toContain('filename="Ana Soerensen.vcf"')
    const body = await answer.text()
    expect(linesOf(body)).toEqual(expect.arrayContaining(['VERSION:3.0', 'ORG:Ericsson', 'TITLE:Head of Policy', 'CLASS:PUBLIC'])) // prettier-ignore
    expect(body).not.toMatch(/privat@|Hemmeligheder|Fuldmægtig/)
    expect(await (await one(actor, person.id)).text()).toContain('privat@example.org')
    expect(await (await one(actor, person.id, '?version=4.0')).text()).toContain('VERSION:4.0')
    expect(await (await one(actor, person.id)).text()).toBe(await (await one(actor, person.id)).text())
  })
  it('says the marking and that the person is limited', async () => {
    const given = { handling: 'LIMITED', createdById: actor.accountId } as const
    const limited = await buildPerson(given)
    const marked = await buildPerson({ ...given, marking: 'TIL_TJENESTEBRUG', pronunciation: 'li wei' })
    expect(linesOf(await (await one(actor, limited.id)).text())).toContain('CLASS:PRIVATE')
    const lines = linesOf(await (await one(actor, marked.id)).text())
    expect(lines).toEqual(
      expect.arrayContaining(['CLASS:CONFIDENTIAL', 'NOTE:TIL TJENESTEBRUG\\nUdtales: li wei']),
    )
  })
  it('answers alike for invisible, archived, unknown and malformed', async () => {
    const hidden = await buildPerson({ handling: 'LIMITED', createdById: actor.accountId })
    const archived = await buildPerson({ archivedAt: new Date() })
    const answers = await Promise.all([hidden.id, archived.id, 'none', '../x'].map((id) => one(outsider, id)))
    const told = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`))
    expect(new Set(told).size).toBe(1)
    expect(told[0]).toMatch(/^404/)
  })
  it('sends a stranger’s browser to sign in, and refuses a program', async () => {
    const ask = async (headers: HeadersInit) => {
      const request = new Request('http://localhost:3000/people/contacts.vcf', { headers })
      const { status, headers: answered } = await answerOf(() =>
        loadMany({ request, params: {}, context: {} }),
      )
      return [status, answered.get('Location')]
    }
    expect(await ask({ Accept: 'text/html' })).toEqual([302, expect.stringMatching(/^\/sign-in/)])
    expect(await ask({})).toEqual([401, null])
  })
})

describe('the file of several', () => {
  it('has those the list is narrowed to, or the chosen ones the actor may see', async () => {
    const [first, second] = [await buildPerson({ country: 'IS' }), await buildPerson({ country: 'IS' })]
    const hidden = await buildPerson({ country: 'IS', handling: 'LIMITED', createdById: actor.accountId })
    const uids = async (answer: Response) => (await answer.text()).match(/^UID:.*$/gm)?.length ?? 0
    expect(await uids(await many(outsider, '?country=IS'))).toBe(2)
    expect(await uids(await many(actor, '?country=IS'))).toBe(3)
    expect(await uids(await many(outsider, `?ids=${[first.id, second.id, hidden.id, 'x'].join()}`))).toBe(2)
    expect(await uids(await many(actor, '?country=GL'))).toBe(0)
  })
  it('holds a thousand, and refuses more', async () => {
    const data = Array.from({ length: 1001 }, (_, n) => ({
      givenName: `Nr ${n}`,
      sortKey: `${n}`,
      country: 'FO',
    }))
    await inTransaction((tx) => tx.person.createMany({ data }))
    expect((await many(actor, '?country=FO')).status).toBe(400)
    expect((await many(actor, '?country=FO&q=Nr')).status).toBe(200)
    const ids = Array.from({ length: 1001 }, (_, n) => `x${n}`).join()
    expect((await many(actor, `?ids=${ids}`)).status).toBe(400)
    await inTransaction((tx) => tx.person.deleteMany({ where: { givenName: 'Nr 1000' } }))
    const answer = await many(actor, '?country=FO')
    expect((await answer.text()).match(/^BEGIN:VCARD/gm)).toHaveLength(1000)
  })
})
