import type { Transaction } from '~/db.server'
import type { ReferenceData } from '../../../prisma/reference-data'
import { idsByKey } from './reference-keys.server'

/**
 * Inserts surveys already made, each as a held edition of its series. One that was loaded before, and perhaps edited or
 * archived since, is known by its UID and left alone.
 */
export async function loadSurveys(tx: Transaction, { surveys }: ReferenceData): Promise<void> {
  const ids = idsByKey(await tx.series.findMany({ select: { id: true, key: true } }))
  for (const { key, da, en, series, on, respondents, statements } of surveys) {
    const uid = `reference-${key}`
    // reads as the system: only whether it is there
    if ((await tx.edition.count({ where: { uid } })) > 0) continue
    await tx.edition.create({
      data: {
        ...{ uid, seriesId: ids.need(series), nameDa: da, nameEn: en, startsOn: on, endsOn: on },
        ...{ heldAt: new Date(`${on}T12:00:00Z`), respondents, verified: false },
        statements: {
          create: statements.map((statement, position) => ({
            ...{ position, key: statement.key, textDa: statement.da, textEn: statement.en },
            ...{ agree: statement.agree, disagree: statement.disagree },
          })),
        },
      },
    })
  }
}
