import { closeDatabase, db, openDatabase } from '~/db.server'
import { makePasswordLink, passwordLinkAddress } from '~/domain/accounts/password-link.server'

/** `npm run password-link -- name@example.org`: prints a link by which a colleague who forgot the password chooses another. */
const email = process.argv[2]?.toLowerCase()
if (!email) {
  console.error('Name the account: npm run password-link -- name@example.org')
  process.exit(1)
}
await openDatabase()
const account = await db.account.findFirst({ where: { email, deactivatedAt: null } })
if (account) {
  const { token } = await makePasswordLink(null, account.id, new Date())
  console.log(`Works once, within an hour:\n${passwordLinkAddress(token)}`)
} else console.error('No active account has that address.')
await closeDatabase()
process.exit(account ? 0 : 1)
