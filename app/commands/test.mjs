// `npm test`: every gate, ending with one line "N passed, N failed, N skipped". `--quick` leaves out the second
// database and the browser.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { install, must, requireNode, root } from './prepare.mjs'

requireNode()
install()
must('npm', ['run', '--silent', 'generate'])

const { findBrowser } = await import('./test-browser.mjs')
const { startPostgresql } = await import('./test-postgresql.mjs')

const quick = process.argv.includes('--quick')
const reports = mkdtempSync(path.join(tmpdir(), 'rapport-reports-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const remarks = []

gate('Format', ['prettier', '--check', '--log-level', 'warn', '.'])
gate('Lint', ['eslint', '--max-warnings', '0', '.'])
gate('Types', ['tsc', '--noEmit'])
gate('Dead code', ['knip'])
unit('Unit tests on SQLite', { TZ: 'America/Los_Angeles' })
if (!quick) {
  unit('Times and calendars in another zone', { TZ: 'Asia/Shanghai' }, [
    'app/domain/time',
    'app/domain/calendar',
  ])
  await onPostgresql()
  endToEnd()
}
finish()

async function onPostgresql() {
  const postgresql = await startPostgresql()
  if (!postgresql) return skip('Unit tests on PostgreSQL', 'no PostgreSQL server programs on this machine')
  try {
    unit('Unit tests on PostgreSQL', { TZ: 'Europe/Copenhagen', TEST_DATABASE_URL: postgresql.url })
  } finally {
    postgresql.stop()
  }
}

function endToEnd() {
  const browser = findBrowser()
  if (!browser) return skip('End to end in a browser', 'no Chromium here and none could be fetched')
  must('npm', ['run', '--silent', 'build'])
  const report = path.join(reports, 'e2e.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, RAPPORT_BROWSER: browser }
  heading('End to end in a browser')
  const code = npx(['playwright', 'test', '--reporter=list,json'], env)
  const read = readReport(report)
  const stats = read?.stats
  count(
    code,
    stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
  )
  const flaky = specsOf(read).filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  remarks.push(...flaky.map(({ file, title }) => `Passed only at the second try: ${file}: ${title}.`))
}

function unit(name, env, paths = []) {
  heading(name)
  const report = path.join(reports, `${total.passed}-${Date.now()}.json`)
  const code = npx(
    ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...paths],
    env,
  )
  const read = readReport(report)
  count(
    code,
    read && { passed: read.numPassedTests, failed: read.numFailedTests, skipped: read.numPendingTests },
  )
  const tests = read?.testResults.flatMap((file) => file.assertionResults) ?? []
  const left = tests.filter(({ status }) => status === 'skipped' || status === 'pending')
  remarks.push(...left.map(({ fullName }) => `Skipped in ${name}: ${fullName}.`))
}

function gate(name, args) {
  heading(name)
  count(npx(args), undefined)
}

/** Every spec of a browser report; suites hold suites. */
function specsOf({ specs = [], suites = [] } = {}) {
  return [...specs, ...suites.flatMap(specsOf)]
}

/** Adds a step's own figures; a step that failed without any counts as one failure. */
function count(code, figures) {
  const { passed = 0, failed = 0, skipped = 0 } = figures ?? (code === 0 ? { passed: 1 } : { failed: 1 })
  total.passed += passed
  total.skipped += skipped
  total.failed += code !== 0 && failed === 0 ? 1 : failed
}

function skip(name, reason) {
  total.skipped += 1
  remarks.push(`Skipped: ${name}: ${reason}.`)
}

function npx(args, env = {}) {
  const done = spawnSync('npx', ['--no-install', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', ...env },
  })
  return done.status ?? 1
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function heading(name) {
  console.log(`\n── ${name}`)
}

function finish() {
  rmSync(reports, { recursive: true, force: true })
  for (const remark of remarks) console.log(remark)
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
}
