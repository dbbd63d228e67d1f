import { index, route, type RouteConfig } from '@remix-run/route-config'

/** The table of contents: address → file. */
export default [
  index('routes/home.tsx'),

  // One choice from the user menu
  route('preferences/language', 'routes/preferences/language.ts'),
  route('preferences/theme', 'routes/preferences/theme.ts'),

  // The year's plan and calendar files
  route('plan/:year?', 'routes/plan/index.tsx'),
  route('plan/:year/calendar.ics', 'routes/plan/calendar-file.ts'),
  route('meetings/:meetingId/calendar.ics', 'routes/meetings/calendar-file.ts'),
] satisfies RouteConfig
