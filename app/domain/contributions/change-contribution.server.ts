import { inTransaction, type Transaction } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleContributions, visibleEditions, visibleMeetings } from '../access/visible-to.server'
import { recordChange } from '../audit/record-change.server'
import { Invalid, NotFound } from '../errors'
import { demandVersion } from '../forms/demand-version'
import { once } from '../forms/once.server'
import type { ContributionForm } from './contribution-schema.server'
import { contributionTexts } from './contribution-texts'
import { readContribution, type ReadContribution } from './read-contribution-form.server'
import { demandNamed } from './resolve-named.server'

type Clock = { now: Date }

export type NewContribution = ContributionForm & {
  formKey: string
  meetingId?: string | undefined
  editionId?: string | undefined
}

/** States a contribution to a measure, once a form, and answers with its id. Throws Invalid, NotFound. */
export async function stateContribution(
  actor: Actor,
  form: NewContribution,
  { now }: Clock,
): Promise<string> {
  demand(actor, 'contribution.state')
  const read = await readContribution(actor, form, now)
  const { meetingId = null, editionId = null, formKey } = form
  return inTransaction((tx) =>
    once(tx, actor, formKey, async () => {
      await demandOrigin(tx, actor, { meetingId, editionId })
      await demandMeasure(tx, read.data.measureId)
      await demandNamed(tx, actor, read)
      const { id } = await tx.contribution.create({
        data: { ...read.data, meetingId, editionId, createdById: actor.accountId, ...links(read) },
      })
      await audit(tx, actor, 'contribution.state', { id, meetingId, editionId })
      return id
    }),
  )
}

/** Throws Conflict with the stored texts when somebody saved first, Invalid, NotFound. */
export async function editContribution(
  actor: Actor,
  id: string,
  form: ContributionForm & { version: number },
  { now }: Clock,
): Promise<void> {
  demand(actor, 'contribution.state')
  const read = await readContribution(actor, form, now)
  await change(actor, id, 'contribution.edit', async (stored, tx) => {
    if (stored.archivedAt) throw new NotFound()
    demandVersion(stored.version, form.version, () => contributionTexts(actor, stored))
    if (read.data.measureId !== stored.measureId) await demandMeasure(tx, read.data.measureId)
    await demandNamed(tx, actor, read)
    await tx.contributionOrganisation.deleteMany({ where: { contributionId: id } })
    await tx.contributionPerson.deleteMany({ where: { contributionId: id } })
    const { measureId, ...data } = read.data
    return { ...data, measure: { connect: { id: measureId } }, ...links(read) }
  })
}

export function archiveContribution(actor: Actor, id: string, { now }: Clock): Promise<void> {
  return change(actor, id, 'contribution.archive', ({ archivedAt }) =>
    Promise.resolve(archivedAt ? null : { archivedAt: now }),
  )
}

export function restoreContribution(actor: Actor, id: string): Promise<void> {
  return change(actor, id, 'contribution.restore', ({ archivedAt }) =>
    Promise.resolve(archivedAt ? { archivedAt: null } : null),
  )
}

type Stored = Prisma.ContributionGetPayload<object>
type Step = (stored: Stored, tx: Transaction) => Promise<Prisma.ContributionUpdateInput | null>

async function change(actor: Actor, id: string, action: string, step: Step): Promise<void> {
  demand(actor, 'contribution.state')
  await inTransaction(async (tx) => {
    const stored = await tx.contribution.findFirst({ where: { AND: [visibleContributions(actor), { id }] } })
    if (!stored) throw new NotFound()
    const data = await step(stored, tx)
    if (!data) return
    await tx.contribution.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    await audit(tx, actor, action, stored)
  })
}

function links({ organisationIds, personIds }: ReadContribution) {
  return {
    organisations: { create: organisationIds.map((organisationId) => ({ organisationId })) },
    persons: { create: personIds.map((personId) => ({ personId })) },
  }
}

/** The row follows what the contribution hangs on and, of the persons it names, one that is LIMITED. */
async function audit(
  tx: Transaction,
  actor: Actor,
  action: string,
  { id, meetingId, editionId }: { id: string; meetingId: string | null; editionId: string | null },
): Promise<void> {
  // reads as the system: the audit row takes the handling of the most guarded person named
  const limited = await tx.person.findFirst({
    where: { handling: 'LIMITED', contributions: { some: { contributionId: id } } },
    select: { id: true },
  })
  const subject = { kind: 'contribution', id }
  await recordChange(tx, actor, { action, subject, meetingId, editionId, personId: limited?.id ?? null })
}

async function demandMeasure(tx: Transaction, id: string): Promise<void> {
  const found = await tx.measure.count({ where: { id } })
  if (found === 0) throw new Invalid([{ field: 'measureId', code: 'measureMissing' }])
}

async function demandOrigin(
  tx: Transaction,
  actor: Actor,
  { meetingId, editionId }: { meetingId: string | null; editionId: string | null },
): Promise<void> {
  const meetings = meetingId
    ? await tx.meeting.count({
        where: { AND: [visibleMeetings(actor), { id: meetingId, archivedAt: null }] },
      })
    : 1
  const editions = editionId
    ? await tx.edition.count({
        where: { AND: [visibleEditions(actor), { id: editionId, archivedAt: null }] },
      })
    : 1
  if (meetings === 0 || editions === 0) throw new NotFound()
}
