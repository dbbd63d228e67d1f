// `npm run demo`: fills the invented office's own database, prints its sign-ins, then serves it.
// `-- --people 100000` makes and serves the load-test set; `-- --fill` stops after filling.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, install, requireNode, root, run, stopWithNpm } from './prepare.mjs'

requireNode()
process.env.NODE_ENV ??= 'production'
process.env.RAPPORT_ANNOUNCE ??= '1'
const given = process.argv.slice(2)
const args = given.filter((arg) => arg !== '--fill')
install()
build()
await run('npx', ['--no-install', 'tsx', 'app/commands/demo.ts', ...args])
if (!given.includes('--fill')) {
  const people = /--people[= ](\d+)/.exec(args.join(' '))?.[1]
  process.env.DATABASE_URL = process.env.DEMO_DATABASE_URL ?? ''
  process.env.SQLITE_FILE = people ? `demo-${people}.db` : 'demo.db'
  stopWithNpm()
  await import(pathToFileURL(path.join(root, 'build/server/index.js')).href)
}
