import type { Transaction } from '~/db.server'
import { signIns } from '../../prisma/demo/cast'
import type { Dice } from './dice'
import { type Hidden, type Shared, day, limited, now } from './shared'

/** Contributions to measures: of hidden meetings and editions, and open ones that name a hidden person. */
export async function plantEvidence(
  tx: Transaction,
  random: Dice,
  shared: Shared,
  hidden: Hidden,
): Promise<void> {
  for (let n = 0; n < 150; n++)
    await tx.contribution.create({
      data: {
        ...{ measureId: random.pick(shared.measures), happenedOn: day(-random.below(700)) },
        ...{ kind: random.pick(['CASE', 'REPORT', 'PARTNERSHIP', 'PRESS_ITEM'] as const) },
        ...{ title: 'Kanariefugl', outcome: 'Kanariefugl', createdById: shared.author.id },
        meetingId: n % 3 === 0 ? random.pick(hidden.meetings) : null,
        editionId: n % 3 === 1 ? random.pick(hidden.editions) : null,
        organisations: { create: { organisationId: random.pick(shared.organisations) } },
        persons: { create: n % 3 === 2 ? [{ personId: random.pick(hidden.persons) }] : [] },
      },
    })
}

/** Notes, contact points, follow-ups and audit rows; and views of what the viewer could once see. */
export async function plantPapers(
  tx: Transaction,
  random: Dice,
  shared: Shared,
  hidden: Hidden,
): Promise<void> {
  const createdById = shared.author.id
  const at = (ids: string[]) => random.pick(ids)
  for (const id of hidden.meetings.slice(0, 20))
    await tx.meeting.update({ where: { id }, data: { archivedAt: now } })
  for (let n = 0; n < 120; n++) {
    const about = [
      { personId: at(n % 2 ? shared.persons : hidden.persons) },
      { organisationId: at(shared.organisations) },
    ][n % 2 ? 0 : n % 4 ? 1 : 0]
    await tx.note.create({ data: { body: 'Kanariefugl synger', createdById, ...limited, ...about } })
    await tx.contactPoint.create({
      data: {
        ...{ kind: 'EMAIL', value: 'kanariefugl@example.org', handling: 'LIMITED', createdById },
        personId: at(n % 2 ? shared.persons : hidden.persons),
      },
    })
    await tx.followUp.create({
      data: {
        ...{
          text: 'Kanariefugl',
          ownerId: createdById,
          createdById,
          dueOn: day(n - 60),
          theirs: n % 2 === 0,
        },
        ...(n % 2
          ? { personId: at(hidden.persons) }
          : { personId: at(shared.persons), viaId: at(hidden.persons) }),
      },
    })
    await tx.auditEntry.create({
      data: {
        ...{ accountId: createdById, action: 'meeting.edit', subjectKind: 'meeting', at: now },
        ...{ subjectId: hidden.meetings[n] ?? '', meetingId: hidden.meetings[n] },
      },
    })
  }
  const accounts = await tx.account.findMany({ select: { id: true } })
  for (const { id: accountId } of accounts)
    for (const [kind, recordId] of [
      ['person', at(hidden.persons)],
      ['meeting', at(hidden.meetings)],
      ['edition', at(hidden.editions)],
    ] as const)
      await tx.recentView.create({ data: { accountId, kind, recordId, viewedAt: now } })
}

/** Whoever wrote the hidden records signs in with the first colleague's password. */
export async function letIn(tx: Transaction, { author }: Shared): Promise<void> {
  const [known] = signIns()
  const { passwordHash } = await tx.account.findUniqueOrThrow({ where: { email: known?.email } })
  await tx.account.update({ where: { id: author.id }, data: { passwordHash } })
}
