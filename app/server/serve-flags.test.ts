import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFlag } from './serve-flags.server'

let server: Server
let origin: string

beforeAll(async () => {
  server = createServer(express().use('/flags', serveFlag)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

describe('a flag', () => {
  it('is an image that browsers keep', async () => {
    const answer = await fetch(`${origin}/flags/EE.svg`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=2592000, immutable')
    expect(await answer.text()).toMatch(/^<svg/)
  })

  it.each([
    '/ee.svg',
    '/ZZ.svg',
    '/EEE.svg',
    '/EE.svg/x',
    '/EE',
    '/',
    '/..%2fEE.svg',
    '/flags.css',
    '/%00.svg',
  ])('is not %s', async (path) => {
    expect((await fetch(`${origin}/flags${path}`)).status).toBe(404)
  })

  it('takes no post', async () => {
    expect((await fetch(`${origin}/flags/EE.svg`, { method: 'POST' })).status).toBe(404)
  })
})
