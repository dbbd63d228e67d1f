/**
 * The walls of the house (docs/decisions/0006): who may import what. Each is proved by a deliberately broken
 * import in app/testing/walls.test.ts.
 */
const remix = {
  group: ['@remix-run/*'],
  message: 'Remix stays in routes, web, ui, root, entries and the server entry.',
}
const react = {
  group: ['react', 'react-dom', 'react-dom/*', 'react-aria-components'],
  message: 'The domain knows no React.',
}
const upwards = {
  group: ['~/ui/*', '~/ui', '~/routes/*', '~/web/*', '~/server/*'],
  message: 'The domain imports nothing above it.',
}
const database = {
  group: ['~/db.server', '**/db.server', '~/generated/*/client', '**/generated/*/client', '@prisma/*'],
  message: 'Only domain/**/*.server.ts, testing and prisma touch the database.',
  allowTypeImports: true,
}
const fuse = { group: ['fuse.js'], message: 'fuse.js lives in domain/search.' }
const calendar = {
  group: ['ical-generator', 'ical.js', 'timezones-ical-library', 'windows-iana'],
  message: 'Calendar libraries live in domain/calendar and domain/calendar-import.',
}
const zones = { group: ['luxon'], message: 'Zone arithmetic lives in domain/time and domain/calendar.' }
const otherRoutes = {
  group: ['~/routes/*', '../*/route', './*.route'],
  message: 'Routes never import each other.',
}

const forbid = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
})

const dateFormats = {
  'no-restricted-syntax': [
    'error',
    {
      selector: "MemberExpression[object.name='Intl'][property.name=/^(DateTimeFormat|RelativeTimeFormat)$/]",
      message: 'Dates are formatted in domain/time only.',
    },
    {
      selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)String$/]',
      message: 'Dates are formatted in domain/time only.',
    },
  ],
}

export const walls = [
  {
    files: ['app/**/*.{ts,tsx}'],
    rules: { ...forbid(remix, database, fuse, calendar, zones), ...dateFormats },
  },
  {
    files: ['app/domain/**/*.{ts,tsx}'],
    rules: forbid(remix, react, upwards, database, fuse, calendar, zones),
  },
  { files: ['app/domain/**/*.server.ts'], rules: forbid(remix, react, upwards, fuse, calendar, zones) },
  { files: ['app/domain/search/**/*.server.ts'], rules: forbid(remix, react, upwards, calendar, zones) },
  { files: ['app/domain/search/*.ts'], rules: forbid(remix, react, upwards, database, calendar, zones) },
  { files: ['app/domain/search/*.server.ts'], rules: forbid(remix, react, upwards, calendar, zones) },
  {
    files: ['app/domain/{calendar,calendar-import}/**/*.ts'],
    rules: forbid(remix, react, upwards, database, fuse),
  },
  {
    files: ['app/domain/{calendar,calendar-import}/**/*.server.ts'],
    rules: forbid(remix, react, upwards, fuse),
  },
  {
    files: ['app/domain/time/**/*.ts'],
    rules: { ...forbid(remix, react, upwards, database, fuse, calendar), 'no-restricted-syntax': 'off' },
  },
  { files: ['app/ui/**/*.{ts,tsx}'], rules: forbid(database, fuse, calendar, zones) },
  { files: ['app/web/**/*.ts'], rules: forbid(database, fuse, calendar, zones) },
  { files: ['app/routes/**/*.{ts,tsx}'], rules: forbid(database, fuse, calendar, zones, otherRoutes) },
  {
    files: [
      'app/{root,entry.client,entry.server}.tsx',
      'app/routes.ts',
      'app/addresses/*.ts',
      'app/server.ts',
      // A server of its own: what Remix costs without the house.
      'app/commands/bench/bare-server.tsx',
    ],
    rules: forbid(fuse, calendar, zones),
  },
  { files: ['app/server/**/*.ts'], rules: forbid(remix, fuse, calendar, zones) },
  { files: ['app/db.server.ts', 'app/commands/**/*.ts', 'prisma/**/*.ts'], rules: forbid(remix, react) },
  {
    files: ['app/testing/**/*.ts', '**/*.test.{ts,tsx}', 'e2e/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
]
