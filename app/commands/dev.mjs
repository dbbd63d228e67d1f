// `npm run dev`: rebuilds and restarts when a source file changes.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import path from 'node:path'
import { install, must, requireNode, root } from './prepare.mjs'

requireNode()
install()
must('npm', ['run', '--silent', 'generate'])

let server
let timer
restart()
for (const folder of ['app', 'prisma', 'public']) {
  watch(path.join(root, folder), { recursive: true }, (_event, file) => {
    if (!file || file.startsWith('generated')) return
    clearTimeout(timer)
    timer = setTimeout(restart, 200)
  })
}

function restart() {
  server?.kill('SIGTERM')
  server = spawn(process.execPath, ['app/commands/start.mjs'], { cwd: root, stdio: 'inherit' })
}
process.on('SIGINT', () => {
  server?.kill('SIGINT')
  process.exit(0)
})
