// `npm start`: from a bare clone to a served product. Installs and builds only what changed since last time,
// migrates, loads reference data, then serves in this same process, so Ctrl-C stops everything.
import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { build, install, requireNode, root, run, stopWithNpm } from './prepare.mjs'

requireNode()
process.env.NODE_ENV ??= 'production'
process.env.RAPPORT_ANNOUNCE ??= '1'
install()
build()
await run('npx', ['--no-install', 'tsx', 'app/commands/prepare-database.ts'])
stopWithNpm()
await import(pathToFileURL(path.join(root, 'build/server/index.js')).href)
