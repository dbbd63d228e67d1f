import { writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { signIns } from '../prisma/demo/cast'
import { ask, firstDifference, medians, signedIn, type Visitor } from './differential/compare'
import { readTexts } from './count-rows'
import { dice } from './differential/dice'
import { type Known, knownFrom } from './differential/known'
import type { Asked } from './differential/make'
import { requestsFor } from './differential/requests'
import {
  changeDemonstration,
  copyOffice,
  demonstrationOffice,
  serve,
  type ServedOffice,
} from './served-office'

/**
 * Two offices, equal but for hundreds of LIMITED meetings, persons, ties, editions and contributions in the second. Who
 * may see none of them gets the same bytes from both, whatever is asked: addresses by chance, ids and words of what is
 * hidden among them. DIFFERENTIAL=1000 asks so many times; the same DIFFERENTIAL_SEED asks the same.
 */
const many = Number(process.env['DIFFERENTIAL'] ?? 250)
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? 5)

const lastAuthor =
  'select email from Account where id = (select createdById from Meeting order by rowid desc limit 1)'

let without: ServedOffice
let planted: ServedOffice
let parted: string
let known: Known
/** The address of whoever wrote what is hidden. */
let author: string

test.beforeAll(async () => {
  test.setTimeout(600_000)
  const first = await demonstrationOffice()
  const second = copyOffice(first)
  await changeDemonstration('e2e/differential/plant.ts', second)
  parted = new Date().toISOString()
  known = knownFrom(second)
  author = readTexts({ dataDir: second }, lastAuthor).join()
  const settings = { SQLITE_FILE: 'demo.db', APP_ORIGIN: 'http://localhost:3000', APP_SECRET: 'x'.repeat(40) }
  ;[without, planted] = await Promise.all([serve(first, settings), serve(second, settings)])
})

test.afterAll(async () => {
  await Promise.all([without?.stop(), planted?.stop()])
})

type Told = {
  differences: string[]
  failures: string[]
  taken: Map<string, [number, number][]>
  statuses: Map<string, number>
}

test(`${many} requests by chance get the same answer with and without what is hidden`, async () => {
  test.setTimeout(60_000 + many * 1_500)
  const requests = requestsFor(dice(seed), known, many)
  const told = await askBoth(requests, await Promise.all(signIns().map(visitors)))
  const report = process.env['DIFFERENTIAL_REPORT']
  if (report) writeFileSync(report, reportOf(told))
  expect(told.failures).toEqual([])
  expect(told.differences).toEqual([])
})

test('who wrote what is hidden finds it, so there is something to hide', async () => {
  const insider = await signedIn(planted, author, signIns()[0]?.password ?? '')
  for (const kind of ['person', 'meeting', 'edition'] as const)
    for (const id of known.ids[kind].slice(-11, -1)) {
      const asked = {
        pattern: kind,
        address: `/${{ person: 'people', meeting: 'meetings', edition: 'editions' }[kind]}/${id}`,
      }
      expect((await ask(insider, asked, parted)).status, asked.address).toBe(200)
    }
  const found = await ask(insider, { pattern: '/search', address: '/search?q=hvepsebo' }, parted)
  expect(found.text).toContain('<mark>')
})

/** One account's sessions in the office without and in the one with the hidden records. */
async function visitors({
  email,
  password,
}: ReturnType<typeof signIns>[number]): Promise<[Visitor, Visitor]> {
  return [await signedIn(without, email, password), await signedIn(planted, email, password)]
}

/** Asks both offices the same, one request at a time, the accounts taking turns. */
async function askBoth(requests: Asked[], pairs: [Visitor, Visitor][]): Promise<Told> {
  const told: Told = { differences: [], failures: [], taken: new Map(), statuses: new Map() }
  for (const [at, asked] of requests.entries()) {
    const [before, after] = pairs[at % pairs.length] as [Visitor, Visitor]
    // Neither office is always the second to be asked, with the processor warm from the first.
    const turned = at % 2 === 1
    const early = turned ? await ask(after, asked, parted) : null
    const one = await ask(before, asked, parted)
    const other = early ?? (await ask(after, asked, parted))
    told.taken.set(asked.pattern, [...(told.taken.get(asked.pattern) ?? []), [one.ms, other.ms]])
    const kind = `${one.status}\t${asked.pattern}`
    told.statuses.set(kind, (told.statuses.get(kind) ?? 0) + 1)
    const said = `${asked.address} ${JSON.stringify(asked.form ?? '')}`
    if (one.status >= 500) told.failures.push(`${one.status} ${said}`)
    if (one.text !== other.text) told.differences.push(`${said}: ${firstDifference(one.text, other.text)}`)
  }
  return told
}

function reportOf({ taken, statuses, failures, differences }: Told): string {
  const counts = [...statuses].sort().map(([kind, times]) => `${times}\t${kind}`)
  return [...medians(taken), '', ...counts, '', ...failures, '', ...differences].join('\n')
}
