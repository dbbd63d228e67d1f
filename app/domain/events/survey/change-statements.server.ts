import { inTransaction, type Transaction } from '~/db.server'
import type { Actor } from '../../access/actor'
import { demand } from '../../access/demand'
import { visibleEditions, visibleStatements } from '../../access/visible-to.server'
import { recordChange } from '../../audit/record-change.server'
import { Invalid, NotFound } from '../../errors'
import { demandVersion } from '../../forms/demand-version'
import { statementsInclude, statementTexts } from './find-statements-form.server'
import { statementKey } from './survey'
import type { StatementsEdit } from './survey-schema.server'

/**
 * Saves a survey's statements with their shares, its respondents, and whether the figures were checked. Throws NotFound
 * also for an edition that is no survey, Conflict, and Invalid at a statement that stands there twice.
 */
export async function writeStatements(actor: Actor, editionId: string, edit: StatementsEdit): Promise<void> {
  demand(actor, 'edition.edit')
  await inTransaction(async (tx) => {
    const stored = await tx.edition.findFirst({
      where: {
        AND: [visibleEditions(actor), { id: editionId, archivedAt: null, series: { kind: 'SURVEY' } }],
      },
      include: statementsInclude(actor),
    })
    if (!stored) throw new NotFound()
    demandVersion(stored.version, edit.version, () => statementTexts(stored))
    const { respondents = null, verified } = edit
    await replaceStatements(tx, actor, editionId, edit)
    await tx.edition.update({
      where: { id: editionId },
      // The moment of its last change is a calendar's (DTSTAMP), which knows of no figures.
      data: { respondents, verified, version: { increment: 1 }, changedAt: stored.changedAt },
    })
    await recordChange(tx, actor, {
      action: 'edition.writeStatements',
      subject: { kind: 'edition', id: editionId },
      editionId,
    })
  })
}

async function replaceStatements(
  tx: Transaction,
  actor: Actor,
  editionId: string,
  { statements }: StatementsEdit,
): Promise<void> {
  const rows = statements.map(({ key, ...fields }, position) => ({
    ...{ editionId, position, ...fields },
    key: key ?? statementKey(fields.textEn),
  }))
  for (const [at, { key }] of rows.entries()) {
    if (rows.findIndex((row) => row.key === key) !== at) {
      throw new Invalid([{ field: `statements[${at}].textDa`, code: 'statementTwice' }])
    }
  }
  await tx.surveyStatement.deleteMany({ where: { AND: [visibleStatements(actor), { editionId }] } })
  await tx.surveyStatement.createMany({ data: rows })
}
