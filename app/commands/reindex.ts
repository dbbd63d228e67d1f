import { closeDatabase, openDatabase } from '~/db.server'
import { reindex } from '~/domain/search/reindex.server'

/**
 * `npm run reindex`: writes the search entry of every record anew; needed after a change of what entries hold. The
 * office can go on working meanwhile, and a run that was broken off is run again.
 */
await openDatabase()
const counts = await reindex(new Date(), (kind, done) => {
  if (done % 10_000 < 200) console.log(`  ${kind}: ${done} …`)
})
await closeDatabase()
const told = Object.entries(counts).map(([kind, count]) => `${count} of kind ${kind}`)
console.log(`The search index holds ${told.join(', ')}.`)
