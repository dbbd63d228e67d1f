import { expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, useTestDatabase } from '~/testing'
import { discardDraft, saveDraft } from './change-draft.server'
import { filledIn, isFormName, nestedFields, readDraftFields } from './draft'
import { findDraft } from './find-draft.server'

useTestDatabase()

const now = new Date('2026-11-23T13:00:00Z')
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000)

it('a draft is kept for its own account only, and the last one counts', async () => {
  const [actor, other] = [await buildActor(), await buildActor()]
  await saveDraft(actor, 'log', [['about', 'AI']], now)
  await saveDraft(actor, 'log', [['about', 'AI Act']], now)
  expect(await findDraft(actor, 'log', now)).toEqual({
    savedAt: now.toISOString(),
    fields: [['about', 'AI Act']],
  })
  expect(await findDraft(other, 'log', now)).toBeNull()
  await discardDraft(other, 'log')
  expect(await findDraft(actor, 'log', now)).not.toBeNull()
  await discardDraft(actor, 'log')
  expect(await findDraft(actor, 'log', now)).toBeNull()
})

it('a draft is gone after 30 days', async () => {
  const actor = await buildActor()
  await saveDraft(actor, 'log', [['about', 'AI']], now)
  const other = await buildActor()
  const kept = () => db.draft.count({ where: { accountId: actor.accountId } })
  await saveDraft(other, 'log', [['about', 'x']], daysLater(30))
  expect(await kept()).toBe(1)
  expect(await findDraft(actor, 'log', daysLater(32))).toBeNull()
  await saveDraft(other, 'log', [['about', 'y']], daysLater(32))
  expect(await kept()).toBe(0)
})

it('a draft keeps fields in order, without keys of the one form shown', () => {
  const body = 'formKey=x&version=3&about=AI+Act&empty=&topics=1&topics=2&__proto__%5Bx%5D=1'
  expect(readDraftFields(body)).toEqual([
    ['about', 'AI Act'],
    ['topics', '1'],
    ['topics', '2'],
  ])
  expect(['log', 'meeting-0199'].map(isFormName)).toEqual([true, true])
  expect(['', '__proto__', '../x', 'a'.repeat(200)].map(isFormName)).toEqual([false, false, false, false])
})

it('a draft fills the form again', () => {
  const nested = nestedFields([
    ['about', 'AI'],
    ['attendees[0].text', 'Ana'],
    ['attendees[1].text', 'Kim'],
    ['topics', '1'],
    ['topics', '2'],
    ['a[99999].x', 'far'],
  ])
  expect(JSON.parse(JSON.stringify(nested))).toEqual({
    about: 'AI',
    attendees: [{ text: 'Ana' }, { text: 'Kim' }],
    topics: ['1', '2'],
    a: [],
  })
})

it('a draft lacks what was empty, except where a control always holds a value', () => {
  const start = { time: '13:00-14:00', about: '', kind: 'MEETING', topics: ['a', 'b'] }
  expect(filledIn(start, [['about', 'AI']], ['kind'])).toEqual({
    time: '',
    about: 'AI',
    kind: 'MEETING',
    topics: [],
  })
  expect(filledIn(start, [['topics', 'b']], ['kind']).topics).toEqual(['b'])
})
