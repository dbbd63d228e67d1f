import { describe, expect, it } from 'vitest'
import { db } from '~/db.server'
import { buildActor, buildContactPoint, buildPerson, useTestDatabase } from '~/testing'
import { Conflict, NotFound } from '../errors'
import { createContactPoint, editContactPoint, setContactPointArchived } from './change-contact-point.server'
import { contactAddress } from './contact-point'
import { editedContactPointSchema } from './contact-point-schema.server'
import { findContactPointForm, findContactPoints } from './find-contact-points.server'

useTestDatabase()

const now = new Date('2026-11-23T12:00:00Z')
const given = (rest: Record<string, unknown> = {}) =>
  editedContactPointSchema.parse({ kind: 'EMAIL', value: 'ana@example.org', version: 1, ...rest })

describe('a LIMITED contact point', () => {
  it('does not exist for others: not on the page, in the form, or to be edited or archived', async () => {
    const [author, named, outsider] = [await buildActor(), await buildActor(), await buildActor()]
    const { id: personId } = await buildPerson()
    const fields = given({ handling: 'LIMITED', readerAccountIds: [named.accountId] })
    await createContactPoint(author, { personId }, { ...fields, formKey: 'form-key-number-1' })
    const seen = async (actor: typeof author) =>
      (await findContactPoints(actor, { personId })).map((contactPoint) => contactPoint.value)
    expect(await seen(author)).toEqual(['ana@example.org'])
    expect(await seen(named)).toEqual(['ana@example.org'])
    expect(await seen(outsider)).toEqual([])
    const [contactPoint] = await findContactPoints(author, { personId })
    const id = contactPoint?.id ?? ''
    await expect(findContactPointForm(outsider, id)).rejects.toThrow(NotFound)
    await expect(editContactPoint(outsider, id, given({ value: 'bo@example.org' }))).rejects.toThrow(NotFound)
    await expect(setContactPointArchived(outsider, id, now)).rejects.toThrow(NotFound)
    expect(await db.contactPoint.findUnique({ where: { id } })).toMatchObject({
      value: 'ana@example.org',
      version: 1,
      archivedAt: null,
    })
  })
})

describe('a contact point', () => {
  it('of a LIMITED person is hidden with the person, and cannot be added by an outsider', async () => {
    const [author, outsider] = [await buildActor(), await buildActor()]
    const { id: personId } = await buildPerson({ handling: 'LIMITED', createdById: author.accountId })
    await buildContactPoint({ author, personId })
    expect(await findContactPoints(outsider, { personId })).toEqual([])
    const adding = createContactPoint(outsider, { personId }, { ...given(), formKey: 'form-key-number-2' })
    await expect(adding).rejects.toThrow(NotFound)
    expect(await db.contactPoint.count({ where: { personId } })).toBe(1)
  })

  it('answers a stale form with the stored values', async () => {
    const author = await buildActor()
    const { id: personId } = await buildPerson()
    const { id } = await buildContactPoint({ author, personId })
    await editContactPoint(author, id, given({ value: 'first@example.org' }))
    const stale = editContactPoint(author, id, given({ value: 'second@example.org' }))
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({ theirs: { value: 'first@example.org' } })
  })

  it.each([
    ['EMAIL', 'no address', 'notEmail'],
    ['PHONE', 'call me', 'notPhone'],
    ['WEB', 'javascript:alert(1)', 'notWebAddress'],
  ])('of kind %s refuses %s', (kind, value, message) => {
    const parsed = editedContactPointSchema.safeParse({ kind, value, version: 1 })
    expect(parsed.error?.issues[0]).toMatchObject({ path: ['value'], message })
  })

  it('opens mail addresses and numbers, and nothing that could run', () => {
    expect(contactAddress('EMAIL', 'a&b@example.org')).toBe('mailto:a%26b@example.org')
    expect(contactAddress('MOBILE', '+45 33 92 00 00')).toBe('tel:+4533920000')
    expect(contactAddress('WEB', 'javascript:alert(1)')).toBeNull()
    expect(contactAddress('ASSISTANT', 'Bo')).toBeNull()
  })
})
