import { route, type RouteConfigEntry } from '@remix-run/route-config'

/** The year, its events, and invitations to them: address → file. */
export const events: RouteConfigEntry[] = [
  // The year's plan and calendar files
  route('plan/:year?', 'routes/plan/index.tsx'),
  route('plan/:year/calendar.ics', 'routes/plan/calendar-file.ts'),
  route('plan/:year/plan.csv', 'routes/plan/csv-file.ts'),
  route('meetings/:meetingId/calendar.ics', 'routes/meetings/calendar-file.ts'),

  // Planning tasks of editions
  route('tasks', 'routes/tasks/list.tsx'),
  route('tasks/new', 'routes/tasks/new.tsx'),
  route('tasks/:taskId/edit', 'routes/tasks/edit.tsx'),
  route('tasks/:taskId/completion', 'routes/tasks/completion.ts'),
  route('tasks/:taskId/reopening', 'routes/tasks/reopening.ts'),
  route('tasks/:taskId/archive', 'routes/tasks/archive.ts'),
  route('tasks/:taskId/restoration', 'routes/tasks/restoration.ts'),

  // Series of events, their editions, and the agendas of these
  route('series', 'routes/series/list.tsx'),
  route('series/new', 'routes/series/new.tsx'),
  route('series/:seriesId', 'routes/series/page.tsx'),
  route('series/:seriesId/edit', 'routes/series/edit.tsx'),
  route('series/:seriesId/archive', 'routes/series/archive.ts'),
  route('series/:seriesId/restoration', 'routes/series/restoration.ts'),
  route('series/:seriesId/editions/new', 'routes/series/new-edition.tsx'),
  route('editions/:editionId', 'routes/editions/page.tsx'),
  route('editions/:editionId/edit', 'routes/editions/edit.tsx'),
  route('editions/:editionId/calendar.ics', 'routes/editions/calendar-file.ts'),
  route('editions/:editionId/holding', 'routes/editions/holding.ts'),
  route('editions/:editionId/planning', 'routes/editions/planning.ts'),
  route('editions/:editionId/cancellation', 'routes/editions/cancellation.ts'),
  route('editions/:editionId/reinstatement', 'routes/editions/reinstatement.ts'),
  route('editions/:editionId/archive', 'routes/editions/archive.ts'),
  route('editions/:editionId/restoration', 'routes/editions/restoration.ts'),
  route('editions/:editionId/invitations', 'routes/editions/invitations.tsx'),
  route('editions/:editionId/invitations/many/:act', 'routes/editions/change-many.ts'),
  route('editions/:editionId/invitations/batches/:batchId/undoing', 'routes/editions/undo-many.ts'),
  route('editions/:editionId/invitations/chasing', 'routes/editions/chasing.tsx'),
  route('editions/:editionId/invitations/needs', 'routes/editions/needs.tsx'),
  route('editions/:editionId/invitations/invitations.csv', 'routes/editions/invitations-file.ts'),
  route('editions/:editionId/invitations/audience', 'routes/editions/invite-audience.tsx'),
  route('editions/:editionId/agenda/new', 'routes/editions/new-agenda-item.tsx'),
  route('agenda/:itemId/edit', 'routes/agenda/edit.tsx'),
  route('agenda/:itemId/move', 'routes/agenda/move.ts'),
  route('agenda/:itemId/archive', 'routes/agenda/archive.ts'),
  route('agenda/:itemId/restoration', 'routes/agenda/restoration.ts'),

  // At an edition and after it
  route('editions/:editionId/attendance', 'routes/attendance/page.tsx'),
  route('editions/:editionId/attendance/new', 'routes/attendance/new.tsx'),
  route('editions/:editionId/attendance/colleagues', 'routes/attendance/colleagues.ts'),
  route('editions/:editionId/badges', 'routes/attendance/badges.tsx'),
  route('editions/:editionId/place-cards', 'routes/attendance/place-cards.tsx'),
  route('editions/:editionId/participants', 'routes/attendance/participants.tsx'),
  route('editions/:editionId/participants.csv', 'routes/attendance/participants-file.ts'),
  route('editions/:editionId/minutes', 'routes/attendance/minutes.tsx'),
  route('editions/:editionId/lessons', 'routes/editions/lessons.tsx'),
  route('editions/:editionId/statements', 'routes/surveys/statements.tsx'),
  route('series/:seriesId/results', 'routes/surveys/results.tsx'),
  route('series/:seriesId/results.csv', 'routes/surveys/results-file.ts'),
  route('agenda/:itemId/minutes', 'routes/agenda/minutes.tsx'),

  // Answers to invitations: the invited's own page, and what came and waits
  route('answer/:token', 'routes/answer/page.tsx'),
  route('answers', 'routes/answers/list.tsx'),
  route('answers/new', 'routes/answers/new.tsx'),
  route('answers/recording', 'routes/answers/recording.ts'),
  route('answers/:answerId/approval', 'routes/answers/approval.ts'),
  route('answers/:answerId/refusal', 'routes/answers/refusal.ts'),
  route('answers/:answerId/reversal', 'routes/answers/reversal.ts'),
  route('invitations/:invitationId/answer', 'routes/answers/by-hand.tsx'),

  // Invitations to meetings, recurring meetings and editions: the same pages under each; editions have a board of their own
  ...(['meetings/:meetingId', 'recurrences/:recurrenceId'] as const).flatMap((of) => [
    route(`${of}/invitations`, 'routes/invitations/list.tsx', { id: `${of}/invitations` }),
    route(`${of}/invitations/participants`, 'routes/invitations/participants.ts', {
      id: `${of}/invitations/participants`,
    }),
  ]),
  ...(['meetings/:meetingId', 'recurrences/:recurrenceId', 'editions/:editionId'] as const).flatMap((of) => [
    route(`${of}/invitations/new`, 'routes/invitations/new.tsx', { id: `${of}/invitations/new` }),
    route(`${of}/invitations/sending`, 'routes/invitations/sending.tsx', { id: `${of}/invitations/sending` }),
  ]),
  route('invitations/:invitationId/edit', 'routes/invitations/edit.tsx'),
  route('invitations/:invitationId/withdrawal', 'routes/invitations/withdrawal.tsx'),
  route('invitations/:invitationId/succession', 'routes/invitations/succession.ts'),
  route('invitations/:invitationId/restoration', 'routes/invitations/restoration.ts'),

  // What was sent, and what is to be
  route('outbox', 'routes/outbox/list.tsx'),
  route('outbox/:mailId/message.eml', 'routes/outbox/message-file.ts'),
  route('outbox/:mailId/retry', 'routes/outbox/retry.ts'),
  route('outbox/:mailId/handover', 'routes/outbox/handover.ts'),
  route('outbox/batches/:batchId', 'routes/outbox/batch.tsx'),
  route('outbox/batches/:batchId/messages.zip', 'routes/outbox/batch-file.ts'),
  route('outbox/batches/:batchId/retry', 'routes/outbox/batch-retry.ts'),
  route('outbox/batches/:batchId/handover', 'routes/outbox/batch-handover.ts'),
]
