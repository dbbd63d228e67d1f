import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Exact versions everywhere; below these floors lie published vulnerabilities or lost data. */
const floors: Record<string, string> = {
  // Cross-site request forgery on PUT, PATCH, DELETE (GHSA-84g9-w2xq-vcv6).
  '@remix-run/server-runtime': '2.17.5',
  '@remix-run/node': '2.17.5',
  '@remix-run/express': '2.17.5',
  '@remix-run/react': '2.17.5',
  // Scripts in the ScrollRestoration key and in ld+json (CVE-2026-21884, CVE-2025-59057).
  'react-router': '6.30.4',
  '@remix-run/router': '1.23.3',
  // Quadratic time (CVE-2026-2327).
  'markdown-it': '14.1.1',
  // A SQLite that lost pages when its write-ahead log was reset: 3.53.2 comes with this one.
  'better-sqlite3': '12.11.1',
  express: '4.21.2',
  zod: '4.1.0',
}

type Lock = {
  packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; optional?: boolean; inBundle?: boolean }
  >
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const versionsOf = (name: string) =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) && version ? [version] : [],
  )

it.each(Object.entries(floors))('%s is at least %s wherever it is installed', (name, floor) => {
  const versions = versionsOf(name)
  expect(versions.length).toBeGreaterThan(0)
  for (const version of versions) expect(compared(version, floor), version).toBeGreaterThanOrEqual(0)
})

it('names exact versions, so that a clone installs what was tested', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

it('holds every package to its checksum, and names no place to fetch one from', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  // Builds for other platforms, which npm lists without having fetched them.
  const unchecked = packages.filter(
    ([, { integrity, optional, inBundle }]) => !integrity && !optional && !inBundle,
  )
  const elsewhere = packages.filter(([, { resolved }]) => resolved)
  expect(unchecked.map(([path]) => path)).toEqual([])
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

function compared(version: string, floor: string): number {
  const parts = (text: string) => text.split(/[.-]/).slice(0, 3).map(Number)
  const [is, least] = [parts(version), parts(floor)]
  const at = is.findIndex((part, index) => part !== least[index])
  return at < 0 ? 0 : (is[at] ?? 0) - (least[at] ?? 0)
}
