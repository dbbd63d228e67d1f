import type { APIResponse } from '@playwright/test'
import { emptyYear } from './seed'
import { expect, type OfficeInZone, test } from './three-zones'

/** Number 50 of the calendar's acceptance: what is fetched without permission. */

const nobody = '01900000-0000-7000-8000-000000000000'

test('50 no file is given to somebody who is not signed in', async ({ three }) => {
  const { copenhagen, contact, feeds, invited } = three.seeded
  const answers = await three.same(async (office) => {
    const paths = [
      `/meetings/${copenhagen}/calendar.ics`,
      `/plan/${emptyYear}/calendar.ics`,
      `/people/${contact}/contact.vcf`,
      `/people/contacts.vcf`,
      `${invited.batches.first}/messages.zip`,
      feeds.full.path.replace(/.{6}\.ics$/, 'AAAAAA.ics'),
    ]
    return Promise.all(paths.map(async (path) => told(await office.anybody.get(path))))
  })
  for (const { status, body } of answers) {
    expect([401, 403, 404]).toContain(status)
    expect(body).not.toMatch(/BEGIN:|København|Firma/)
  }
})

test('50 a browser that is not signed in is shown the way, and nothing else', async ({ three }) => {
  const { copenhagen } = three.seeded
  const answer = await three.same(async (office) => {
    const headers = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
    const answer = await office.anybody.get(`/meetings/${copenhagen}/calendar.ics`, { headers })
    return { ...(await told(answer)), to: answer.headers()['location'] }
  })
  expect(answer).toMatchObject({ status: 302, body: '', to: expect.stringMatching(/^\/sign-in\?/) })
})

test('50 what is limited does not exist for a colleague, in any file', async ({ three }) => {
  const { limited, feeds } = three.seeded
  await three.same(async (office) => {
    const ask = async (path: string) => told(await office.as('COORDINATOR').get(path))
    const unknown = await ask(`/meetings/${nobody}/calendar.ics`)
    expect(unknown.status).toBe(404)
    for (const id of [limited, feeds.meetings.limited])
      expect(await ask(`/meetings/${id}/calendar.ics`)).toEqual(unknown)
    for (const path of ['/plan/2026/calendar.ics', feeds.full.path])
      expect((await ask(path)).body).not.toMatch(/Fortroligt|Hemmeligt|hemmelig|Lønligt|loenlig/)
  })
})

test('50 mails of invitations are given only to those who send them', async ({ three }) => {
  const batch = three.seeded.invited.batches.first
  const statuses = await three.same(async (office: OfficeInZone) => {
    const [mail = ''] =
      /\/outbox\/[0-9a-f-]{36}\/message\.eml/.exec(
        await (await office.as('COORDINATOR').get(batch)).text(),
      ) ?? []
    const leader = office.as('LEADERSHIP')
    return Promise.all(
      [batch, `${batch}/messages.zip`, mail].map(async (path) => (await leader.get(path)).status()),
    )
  })
  expect(statuses).toEqual([403, 403, 403])
})

async function told(answer: APIResponse): Promise<{ status: number; body: string }> {
  return { status: answer.status(), body: await answer.text() }
}
