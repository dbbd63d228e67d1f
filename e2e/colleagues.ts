import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'
import { request } from '@playwright/test'
import { signIns } from '../prisma/demo/cast'
import type { ServedOffice } from './served-office'

/** A telephone as the interface is made for: 360 px wide, touched. */
export const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
} satisfies BrowserContextOptions

type State = Awaited<ReturnType<BrowserContext['storageState']>>
export type DemonstrationRole = ReturnType<typeof signIns>[number]['role']

const sessions = new Map<string, Promise<State>>()

/** A browser of a colleague of the demonstration office, signed in; each signs in once for every test of a worker. */
export async function browserOf(
  role: DemonstrationRole,
  at: { browser: Browser; office: ServedOffice },
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const key = `${at.office.origin} ${role}`
  const state = sessions.get(key) ?? signedIn(role, at.office)
  sessions.set(key, state)
  return at.browser.newContext({ baseURL: at.office.origin, storageState: await state, ...options })
}

async function signedIn(role: DemonstrationRole, { origin }: ServedOffice): Promise<State> {
  const form = signIns().find((one) => one.role === role)
  if (!form) throw new Error(`Nobody signs in as ${role}`)
  const context = await request.newContext({ baseURL: origin, extraHTTPHeaders: { Origin: origin } })
  const { email, password } = form
  const answer = await context.post('/sign-in', { form: { email, password }, maxRedirects: 0 })
  if (answer.status() !== 303) throw new Error(`${answer.status()} on signing in as ${role}`)
  const state = await context.storageState()
  await context.dispose()
  return state
}
