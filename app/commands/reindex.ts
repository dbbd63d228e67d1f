import { closeDatabase, openDatabase } from '~/db.server'
import { reindex } from '~/domain/search/reindex.server'

/** `npm run reindex`: writes the search entry of every record anew; needed after a change of what entries hold. */
await openDatabase()
const counts = await reindex(new Date())
await closeDatabase()
console.log(
  `Indexed ${counts.person} persons, ${counts.organisation} organisations, ${counts.post} posts and ${counts.meeting} meetings.`,
)
