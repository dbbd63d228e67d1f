import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { environment } from '~/env.server'
import { useTestDatabase } from '~/testing'
import { createApp } from './create-app.server'
import { pathShape } from './request-log.server'

useTestDatabase()

const long = 'BEGIN:VCALENDAR\r\n'.repeat(1_000)
let server: Server
let origin: string

beforeAll(async () => {
  const app = createApp(environment(), mkdtempSync(`${tmpdir()}/rapport-assets-`), (_request, response) => {
    response.append('Cache-Control', 'private, no-cache')
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8')
    response.end(long)
  })
  server = createServer(app).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

it('a feed is never compressed, is kept by no search engine, and its address goes nowhere else', async () => {
  const answer = await fetch(`${origin}/feeds/x.ics`, { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(await answer.text()).toBe(long)
  const told = ['content-encoding', 'set-cookie', 'cache-control', 'referrer-policy', 'x-robots-tag']
  expect(told.map((name) => answer.headers.get(name))).toEqual([
    null,
    null,
    'private, no-cache',
    'no-referrer',
    'noindex',
  ])
})

it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
  '%s on a feed is answered with what may be sent',
  async (method) => {
    const answer = await fetch(`${origin}/feeds/x.ics`, { method })
    expect([answer.status, answer.headers.get('allow'), await answer.text()]).toEqual([405, 'GET, HEAD', ''])
  },
)

it('the log blanks the secret', () => {
  expect(pathShape(`/feeds/${'a'.repeat(43)}.ics`)).toBe('/feeds/:x')
  expect(pathShape('/feeds/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF.ics')).toBe('/feeds/:x')
})
