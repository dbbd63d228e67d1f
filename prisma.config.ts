import { defineConfig } from 'prisma/config'

// `prisma generate` needs no schema engine, but looks for one and downloads it when it is missing.
// Naming any existing file stops that: Rapport installs from a package registry alone.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
