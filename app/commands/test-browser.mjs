// Finds a Chromium for the end-to-end tests: the machine's own, else Playwright's, fetched when it can be.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { root } from './prepare.mjs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser's path, or null when there is none. */
export function findBrowser() {
  const own = process.env.RAPPORT_BROWSER ?? usual.find((file) => existsSync(file))
  if (own) return own
  const fetched = playwrightsOwn()
  if (fetched) return fetched
  spawnSync('npx', ['--no-install', 'playwright', 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
  })
  return playwrightsOwn()
}

function playwrightsOwn() {
  const script = "import('playwright').then((p) => console.log(p.chromium.executablePath()))"
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  })
  const file = stdout.trim()
  return file && existsSync(file) ? file : null
}
