import { inTransaction } from '../../app/db.server'
import { writeLoadBatch, type LoadPool } from './load-batch'
import { fillDemo } from './fill-demo'
import { addLoadColleagues } from './load-colleagues'
import { indexRows, noRows, writeRows } from './rows'

const batch = 500

/**
 * The load-test set: the demonstration office and as many more people as asked for, with organisations, posts,
 * meetings and ties in proportion (8 organisations, 60 meetings and 300 ties per 100 people). Batch by batch,
 * so that memory stays flat; `report` hears how many people there are.
 */
export async function fillLoadTest(
  now: Date,
  people: number,
  seed: number,
  report: (count: number) => void = () => undefined,
): Promise<void> {
  const stage = await fillDemo(now, seed)
  stage.rows = noRows()
  const colleagues = addLoadColleagues(stage, Math.min(188, Math.ceil(people / 500)))
  await write(stage.rows, now)
  const pool: LoadPool = { colleagues, known: [], organisations: 0 }
  for (let done = stage.members.values().length + colleagues.length; done < people;) {
    const count = Math.min(batch, people - done)
    stage.rows = noRows()
    writeLoadBatch(stage, pool, count)
    await write(stage.rows, now)
    done += count
    report(done)
  }
  await inTransaction((tx) => tx.setting.create({ data: { key: 'demo.people', value: String(people) } }))
}

async function write(rows: ReturnType<typeof noRows>, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    await writeRows(tx, rows)
    await indexRows(tx, rows, now)
  })
}
