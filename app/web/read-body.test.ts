import { expect, it } from 'vitest'
import { z } from 'zod'
import { readSearch } from './page.server'
import { readBody } from './read-body.server'
import { safeReturn } from './flash.server'

const posted = (body: string, type = 'application/x-www-form-urlencoded') =>
  readBody(new Request('http://localhost/x', { method: 'POST', body, headers: { 'Content-Type': type } }))
const namesOf = async (body: string) => [...(await posted(body)).keys()]
const statusOf = (body: string, type?: string) =>
  posted(body, type).then(
    () => 200,
    (answer: unknown) => (answer instanceof Response ? answer.status : 500),
  )
const intent = (asked: unknown) => `__intent__=${encodeURIComponent(JSON.stringify(asked))}`

it('the names a form of ours sends are kept, in order and repeated', async () => {
  const body =
    'formKey=1&attendees[0].text=Ana&attendees[199].role=HOST&topics=a&topics=b&picks[3].choice=new'
  expect(await namesOf(body)).toEqual([
    'formKey',
    'attendees[0].text',
    'attendees[199].role',
    'topics',
    'topics',
    'picks[3].choice',
  ])
})

it('names that would build huge, deep or inherited values are dropped', async () => {
  const names = [
    'x[4294967294]',
    'x[1000]',
    'a.'.repeat(5_000) + 'a',
    'a' + '[0]'.repeat(5_000),
    '__proto__',
    '__proto__.x',
    'a.__proto__.x',
    'constructor.prototype.x',
    'a]b[',
    '__state__',
    '',
  ]
  expect(await namesOf(names.map((name) => `${encodeURIComponent(name)}=1`).join('&'))).toEqual([])
})

it('a body that is no form, has too many fields or asks for another intent is a bad request', async () => {
  expect(await statusOf('{"a":1}', 'application/json')).toBe(400)
  expect(await statusOf('a=&'.repeat(4_001))).toBe(400)
  expect(await statusOf('a=&'.repeat(4_000))).toBe(200)
  expect(await statusOf('__intent__=garbage')).toBe(400)
  expect(await statusOf('__intent__=null')).toBe(400)
  expect(await statusOf(intent({ type: 'update', payload: { name: 'a[99999999]', value: 1 } }))).toBe(400)
  expect(await statusOf(intent({ type: 'insert', payload: { name: 'a', index: 4_294_967_294 } }))).toBe(400)
  const addRow = intent({ type: 'insert', payload: { name: 'followUps' } })
  expect(await statusOf(`followUps=x&${addRow}`)).toBe(400)
  expect(await statusOf(`followUps.x=1&${addRow}`)).toBe(400)
  expect(await statusOf(`followUps[0].text=x&${addRow}`)).toBe(200)
  expect(await statusOf(intent({ type: 'remove', payload: { name: 'followUps', index: 2 } }))).toBe(200)
})

it('an address to return to stays within the site', () => {
  for (const elsewhere of [
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/..//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e%2e//evil.example',
    '/\t/evil.example',
    '//[',
    'https://evil.example',
    'javascript:alert(1)',
    ' /x',
    '',
  ]) {
    expect(safeReturn(elsewhere, '/fallback'), elsewhere).toBe('/fallback')
  }
  expect(safeReturn('/people?q=ana#top', '/')).toBe('/people?q=ana#top')
})

it('an address is read without what a database cannot hold, and a repeated parameter not at all', () => {
  const schema = z.object({
    q: z.string().max(5).optional(),
    page: z.coerce.number().int().min(1).default(1),
  })
  const read = (search: string) => readSearch(new Request(`http://localhost/x?${search}`), schema)
  expect(read('q=a%00b')).toEqual({ q: 'ab', page: 1 })
  expect(read('q=%00')).toEqual({ page: 1 })
  expect(read('q=a&q=b')).toEqual({ page: 1 })
  expect(read('q=toolong&page=99999999999999999999')).toEqual({ page: 1 })
  expect(read('page=-1')).toEqual({ page: 1 })
})
