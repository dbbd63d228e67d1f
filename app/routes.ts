import { index, route, type RouteConfig } from '@remix-run/route-config'

/** The table of contents: address → file. */
export default [
  index('routes/home.tsx'),

  // One choice from the user menu
  route('preferences/language', 'routes/preferences/language.ts'),
  route('preferences/theme', 'routes/preferences/theme.ts'),

  // A meeting typed as one line
  route('log/review', 'routes/capture/review.tsx'),

  // The year's plan and calendar files
  route('plan/:year?', 'routes/plan/index.tsx'),
  route('plan/:year/calendar.ics', 'routes/plan/calendar-file.ts'),
  route('meetings/:meetingId/calendar.ics', 'routes/meetings/calendar-file.ts'),

  // Organisations
  route('organisations', 'routes/organisations/list.tsx'),
  route('organisations/new', 'routes/organisations/new.tsx'),
  route('organisations/:organisationId', 'routes/organisations/page.tsx'),
  route('organisations/:organisationId/edit', 'routes/organisations/edit.tsx'),
  route('organisations/:organisationId/archive', 'routes/organisations/archive.ts'),
  route('organisations/:organisationId/restoration', 'routes/organisations/restoration.ts'),

  // People
  route('people', 'routes/people/list.tsx'),
  route('people/new', 'routes/people/new.tsx'),
  route('people/:personId', 'routes/people/page.tsx'),
  route('people/:personId/edit', 'routes/people/edit.tsx'),
  route('people/:personId/archive', 'routes/people/archive.ts'),
  route('people/:personId/restoration', 'routes/people/restoration.ts'),

  // Search
  route('search', 'routes/search/index.tsx'),
  route('search/suggestions', 'routes/search/suggestions.ts'),
] satisfies RouteConfig
