import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type APIRequestContext, expect, request, test as base } from '@playwright/test'
import { signIns } from '../../prisma/demo/cast'
import type { DemonstrationRole } from '../colleagues'
import { copyOffice, demonstrationOffice, logFile, serve, type ServedOffice } from '../served-office'
import { seed, type Seeded } from './seed'

export { expect }

/** One office, told apart from its twins only by the zone its server's clock is set to. */
export type OfficeInZone = ServedOffice & {
  zone: string
  /** A colleague's requests, signed in. */
  as: (role: DemonstrationRole) => APIRequestContext
  /** Requests of somebody without an account. */
  anybody: APIRequestContext
  readLog: () => string
}

/** One office's records and sessions, copied three times and served with the server's clock in three zones. */
export type ThreeZones = {
  seeded: Seeded
  offices: OfficeInZone[]
  /** A copy that nobody serves. */
  spare: string
  /** Does the same in all three, and answers what came of it once it is the same in all. */
  same: <T>(act: (office: OfficeInZone) => Promise<T>) => Promise<T>
}

export const zones = ['UTC', 'America/Los_Angeles', 'Europe/Copenhagen']

export const settings = {
  SQLITE_FILE: 'demo.db',
  APP_ORIGIN: 'http://localhost:3000',
  APP_SECRET: 'a secret of forty characters for the test',
  CALENDAR_ADDRESS: 'kalender@example.org',
  LOG_LEVEL: 'info',
}

type Fixtures = { three: ThreeZones }

/** A test with three offices of its worker's own, equal but for the server's zone. */
export const test = base.extend<object, Fixtures>({
  three: [({ playwright: _ }, use) => inThreeZones(use), { scope: 'worker', timeout: 240_000 }],
})

async function inThreeZones(use: (three: ThreeZones) => Promise<void>): Promise<void> {
  const first = await demonstrationOffice()
  const origin = await serve(first, { ...settings, TZ: 'UTC' }, 'kept')
  const colleagues = await signedIn(origin)
  const seeded = await seed(colleagues)
  const states = await statesOf(colleagues)
  await origin.halt()
  const spare = copyOffice(first)
  const folders = [first, copyOffice(first), copyOffice(first)]
  const offices = await Promise.all(folders.map((folder, n) => serveIn(zones[n] ?? 'UTC', folder, states)))
  const same = async <T>(act: (office: OfficeInZone) => Promise<T>): Promise<T> => {
    const [here, ...elsewhere] = await Promise.all(offices.map(act))
    for (const other of elsewhere) expect(other as unknown, 'the same under every server zone').toEqual(here)
    return here as T
  }
  await use({ seeded, offices, spare, same })
  await Promise.all(offices.map((office) => office.stop()))
  rmSync(spare, { recursive: true, force: true })
}

export type Colleagues = Map<DemonstrationRole, APIRequestContext>
type State = Awaited<ReturnType<APIRequestContext['storageState']>>

async function signedIn({ origin }: ServedOffice): Promise<Colleagues> {
  const colleagues: Colleagues = new Map()
  for (const { role, email, password } of signIns()) {
    const context = await requestsOf(origin)
    const answer = await context.post('/sign-in', { form: { email, password }, maxRedirects: 0 })
    expect(answer.status(), role).toBe(303)
    colleagues.set(role, context)
  }
  return colleagues
}

async function statesOf(colleagues: Colleagues): Promise<Map<DemonstrationRole, State>> {
  const states = new Map<DemonstrationRole, State>()
  for (const [role, context] of colleagues) {
    states.set(role, await context.storageState())
    await context.dispose()
  }
  return states
}

async function serveIn(
  zone: string,
  folder: string,
  states: Map<DemonstrationRole, State>,
): Promise<OfficeInZone> {
  const office = await serve(folder, { ...settings, TZ: zone }, 'kept')
  const colleagues: Colleagues = new Map()
  for (const [role, state] of states) colleagues.set(role, await requestsOf(office.origin, state))
  const as = (role: DemonstrationRole) => {
    const context = colleagues.get(role)
    if (!context) throw new Error(`Nobody signs in as ${role}`)
    return context
  }
  const readLog = () => readFileSync(path.join(folder, logFile), 'utf8')
  return { ...office, zone, as, anybody: await requestsOf(office.origin), readLog }
}

function requestsOf(origin: string, storageState?: State): Promise<APIRequestContext> {
  return request.newContext({
    baseURL: origin,
    extraHTTPHeaders: { Origin: origin },
    maxRedirects: 0,
    ...(storageState && { storageState }),
  })
}
