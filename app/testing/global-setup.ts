import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { applyMigrations } from '../../prisma/apply-migrations'
import type { DatabaseTarget } from '../../prisma/databases'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseTemplate: DatabaseTarget
  }
}

/** Migrates one empty database before all tests; every test file gets a copy of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const address = process.env['TEST_DATABASE_URL']
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-template-'))
  const target: DatabaseTarget = address
    ? { engine: 'postgresql', url: await freshTemplate(address) }
    : { engine: 'sqlite', file: path.join(folder, 'template.db') }
  await applyMigrations(target)
  project.provide('databaseTemplate', target)
  return () => Promise.resolve(rmSync(folder, { recursive: true, force: true }))
}

async function freshTemplate(address: string): Promise<string> {
  const template = new URL(address)
  template.pathname = '/rapport_template'
  const maintenance = new URL(address)
  maintenance.pathname = '/postgres'
  const client = new pg.Client({ connectionString: maintenance.href })
  await client.connect()
  await client.query('DROP DATABASE IF EXISTS rapport_template WITH (FORCE)')
  await client.query('CREATE DATABASE rapport_template')
  await client.end()
  return template.href
}
