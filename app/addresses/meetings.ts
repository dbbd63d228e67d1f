import { route, type RouteConfigEntry } from '@remix-run/route-config'

/** Meetings, their readouts, and what is promised there: address → file. */
export const meetings: RouteConfigEntry[] = [
  // Meetings: log, list, page, and what happens to one
  route('log', 'routes/log/index.tsx'),
  route('meetings', 'routes/meetings/list.tsx'),
  route('meetings/:id', 'routes/meetings/page.tsx'),
  route('meetings/:id/edit', 'routes/meetings/edit.tsx'),
  route('meetings/:id/revisions', 'routes/meetings/revisions.tsx'),
  route('meetings/:id/holding', 'routes/meetings/holding.ts'),
  route('meetings/:id/cancellation', 'routes/meetings/cancellation.ts'),
  route('meetings/:id/planning', 'routes/meetings/planning.ts'),
  route('meetings/:id/archive', 'routes/meetings/archive.ts'),
  route('meetings/:id/restoration', 'routes/meetings/restoration.ts'),
  route('recurrences/:recurrenceId', 'routes/recurrences/page.ts'),
  route('recurrences/:recurrenceId/calendar.ics', 'routes/recurrences/calendar-file.ts'),

  // Follow-ups
  route('follow-ups', 'routes/follow-ups/list.tsx'),
  route('follow-ups/new', 'routes/follow-ups/new.tsx'),
  route('follow-ups/:id/edit', 'routes/follow-ups/edit.tsx'),
  route('follow-ups/:id/completion', 'routes/follow-ups/completion.ts'),
  route('follow-ups/:id/reopening', 'routes/follow-ups/reopening.ts'),
  route('follow-ups/:id/archive', 'routes/follow-ups/archive.ts'),
  route('follow-ups/:id/restoration', 'routes/follow-ups/restoration.ts'),

  // A meeting typed as one line
  route('log/review', 'routes/capture/review.tsx'),

  // Calendars read in
  route('imports/calendar', 'routes/imports/calendar.tsx'),
  route('imports/calendar/:importId', 'routes/imports/preview.tsx'),
  route('imports/calendar/:importId/choices', 'routes/imports/choices.ts'),
  route('imports/calendar/:importId/selection', 'routes/imports/selection.ts'),
  route('imports/calendar/:importId/completion', 'routes/imports/completion.ts'),
  route('imports/calendar/:importId/discarding', 'routes/imports/discarding.ts'),
  route('imports/batches/:batchId/undoing', 'routes/imports/undoing.ts'),
]
