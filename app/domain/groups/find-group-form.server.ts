import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { formatDate } from '../time/format-time'

/** The fields of the group's edit form, as text, and the version they were read at. Throws NotFound. */
export async function findGroupForm(actor: Actor, id: string) {
  const group = await db.group.findFirst({ where: { id, archivedAt: null } })
  if (!group) throw new NotFound()
  const { version, memberKind } = group
  return { version, memberKind, values: groupFormValues(group, actor) }
}

type StoredGroup = Prisma.GroupGetPayload<object>

/** A group's form fields as the form shows them. */
export function groupFormValues(group: StoredGroup, { locale }: Actor) {
  const { nameDa, nameEn, purposeDa, purposeEn, targetOn } = group
  const text = (value: number | null) => (value === null ? '' : String(value))
  return {
    nameDa,
    nameEn,
    purposeDa,
    purposeEn,
    target: text(group.target),
    targetOn: targetOn === null ? '' : formatDate(targetOn, locale, 'short'),
    leastMembers: text(group.leastMembers),
    mostMembers: text(group.mostMembers),
    termMonths: text(group.termMonths),
    leastSectors: text(group.leastSectors),
    leastRegions: text(group.leastRegions),
    leastGender: text(group.leastGender),
    windowDays: text(group.windowDays),
    leastMeetings: text(group.leastMeetings),
  }
}
