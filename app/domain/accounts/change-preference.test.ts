import { expect, test } from 'vitest'
import { db } from '~/db.server'
import type { Actor } from '~/domain/access/actor'
import { buildActor, useTestDatabase } from '~/testing'
import { changePreference } from './change-preference.server'

useTestDatabase()

const stored = (actor: Actor) => db.account.findUniqueOrThrow({ where: { id: actor.accountId } })

test('a choice from the menu is kept, counts as a version and leaves the other choices alone', async () => {
  const actor = await buildActor()
  const before = await stored(actor)
  await changePreference(actor, { theme: 'dark' })
  expect(await stored(actor)).toMatchObject({
    theme: 'dark',
    locale: before.locale,
    density: before.density,
    version: before.version + 1,
  })
})

test('nobody else’s account is touched, and the change is in the audit', async () => {
  const [actor, other] = [await buildActor(), await buildActor()]
  const otherBefore = await stored(other)
  await changePreference(actor, { locale: 'en' })
  expect(await stored(other)).toEqual(otherBefore)
  const row = await db.auditEntry.findFirst({
    where: { subjectId: actor.accountId },
    orderBy: { id: 'desc' },
  })
  expect(row).toMatchObject({ action: 'account.editProfile', accountId: actor.accountId })
})
