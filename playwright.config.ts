import { defineConfig, devices } from '@playwright/test'

const executablePath = process.env['RAPPORT_BROWSER'] ?? '/usr/bin/chromium'

/** Each worker serves an office of its own from the production build (see e2e/office.ts). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  workers: 2,
  // Generous: they end what hangs, and judge nobody's speed.
  timeout: 240_000,
  // Once more on a fresh office; a test that needed it is named at the end.
  retries: 1,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  outputDir: 'test-results',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    actionTimeout: 60_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
