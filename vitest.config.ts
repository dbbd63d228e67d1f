import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '~': path.resolve(import.meta.dirname, 'app') } },
  test: {
    include: ['app/**/*.test.{ts,tsx}', 'prisma/**/*.test.ts'],
    globalSetup: 'app/testing/global-setup.ts',
    setupFiles: ['app/testing/setup.ts'],
    // What is read before a test file names its own: nothing of a real office.
    env: { LOG_LEVEL: 'silent', DATA_DIR: path.join(tmpdir(), 'rapport-unused') },
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: 'forks',
  },
})
