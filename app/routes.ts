import { index, route, type RouteConfig } from '@remix-run/route-config'

/** The table of contents: address → file. */
export default [
  index('routes/home.tsx'),

  // One choice from the user menu
  route('preferences/language', 'routes/preferences/language.ts'),
  route('preferences/theme', 'routes/preferences/theme.ts'),

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

  // What is typed into a form and not yet saved
  route('drafts/:form', 'routes/drafts/draft.ts'),
  route('drafts/:form/discard', 'routes/drafts/discard.ts'),

  // A meeting typed as one line
  route('log/review', 'routes/capture/review.tsx'),

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

  // Calendars read in
  route('imports/calendar', 'routes/imports/calendar.tsx'),
  route('imports/calendar/:importId', 'routes/imports/preview.tsx'),
  route('imports/calendar/:importId/choices', 'routes/imports/choices.ts'),
  route('imports/calendar/:importId/selection', 'routes/imports/selection.ts'),
  route('imports/calendar/:importId/completion', 'routes/imports/completion.ts'),
  route('imports/calendar/:importId/discarding', 'routes/imports/discarding.ts'),
  route('imports/batches/:batchId/undoing', 'routes/imports/undoing.ts'),

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
  route('people/contacts.vcf', 'routes/people/contacts-file.ts'),
  route('people/:personId', 'routes/people/page.tsx'),
  route('people/:personId/contact.vcf', 'routes/people/contact-file.ts'),
  route('people/:personId/edit', 'routes/people/edit.tsx'),
  route('people/:personId/archive', 'routes/people/archive.ts'),
  route('people/:personId/restoration', 'routes/people/restoration.ts'),

  // Posts and who holds them
  route('posts/new', 'routes/posts/new.tsx'),
  route('posts/:postId', 'routes/posts/page.tsx'),
  route('posts/:postId/edit', 'routes/posts/edit.tsx'),
  route('posts/:postId/succession', 'routes/posts/succession.tsx'),
  route('posts/:postId/archive', 'routes/posts/archive.ts'),
  route('posts/:postId/restoration', 'routes/posts/restoration.ts'),
  route('appointments/new', 'routes/appointments/new.tsx'),
  route('appointments/:appointmentId/edit', 'routes/appointments/edit.tsx'),
  route('appointments/:appointmentId/archive', 'routes/appointments/archive.ts'),
  route('appointments/:appointmentId/restoration', 'routes/appointments/restoration.ts'),

  // Contact points and notes
  route('contact-points/new', 'routes/contact-points/new.tsx'),
  route('contact-points/:contactPointId/edit', 'routes/contact-points/edit.tsx'),
  route('contact-points/:contactPointId/archive', 'routes/contact-points/archive.ts'),
  route('contact-points/:contactPointId/restoration', 'routes/contact-points/restoration.ts'),
  route('notes/new', 'routes/notes/new.tsx'),
  route('notes/:noteId/edit', 'routes/notes/edit.tsx'),
  route('notes/:noteId/archive', 'routes/notes/archive.ts'),
  route('notes/:noteId/restoration', 'routes/notes/restoration.ts'),

  // Search
  route('search', 'routes/search/index.tsx'),
  route('search/suggestions', 'routes/search/suggestions.ts'),

  // The command palette, what was looked at last, and lists under a name
  route('palette', 'routes/palette/index.ts'),
  route('recents', 'routes/recents/index.ts'),
  route('views', 'routes/views/list.tsx'),
  route('views/new', 'routes/views/new.tsx'),
  route('views/:viewId/edit', 'routes/views/edit.tsx'),
  route('views/:viewId/replacement', 'routes/views/replacement.ts'),
  route('views/:viewId/archive', 'routes/views/archive.ts'),
  route('views/:viewId/restoration', 'routes/views/restoration.ts'),

  // Who can introduce us, asking for it, and what people say of whom they know
  route('network', 'routes/network/page.tsx'),
  route('network/paths.csv', 'routes/network/paths-file.ts'),
  route('network/picture.csv', 'routes/network/picture-file.ts'),
  route('introductions/new', 'routes/introductions/new.tsx'),
  route('people/:personId/ties/new', 'routes/ties/new.tsx'),
  route('ties/:tieId/edit', 'routes/ties/edit.tsx'),
  route('ties/:tieId/confirmation', 'routes/ties/confirmation.ts'),
  route('ties/:tieId/correction', 'routes/ties/correction.ts'),
  route('ties/:tieId/restoration', 'routes/ties/restoration.ts'),

  // Coming in
  route('setup', 'routes/setup/setup.tsx'),
  route('sign-in', 'routes/sign-in/sign-in.tsx'),
  route('sign-out', 'routes/sign-in/sign-out.ts'),
  route('join/:token', 'routes/join/join.tsx'),
  route('new-password/:token', 'routes/sign-in/new-password.tsx'),
  route('was', 'routes/admin/accessibility.tsx'),

  // One's own account
  route('profile', 'routes/profile/profile.tsx'),
  route('profile/password', 'routes/profile/password.tsx'),
  route('profile/sessions/:sessionId/termination', 'routes/profile/session-termination.ts'),

  // Calendars one subscribes to
  route('profile/feeds', 'routes/profile/feeds/list.tsx'),
  route('profile/feeds/new', 'routes/profile/feeds/new.tsx'),
  route('profile/feeds/:feedId/rotation', 'routes/profile/feeds/rotation.tsx'),
  route('profile/feeds/:feedId/revocation', 'routes/profile/feeds/revocation.tsx'),

  // Administration, and everybody's undo
  route('changes', 'routes/admin/changes.tsx'),
  route('admin', 'routes/admin/index.ts'),
  route('admin/accounts', 'routes/accounts/list.tsx'),
  route('admin/accounts/:accountId', 'routes/accounts/account.tsx'),
  route('admin/accounts/:accountId/password-link', 'routes/accounts/password-link.tsx'),
  route('admin/accounts/:accountId/deactivation', 'routes/accounts/deactivation.ts'),
  route('admin/accounts/:accountId/reactivation', 'routes/accounts/reactivation.ts'),
  route('admin/invitations', 'routes/accounts/invitations.tsx'),
  route('admin/invitations/new', 'routes/accounts/new-invitation.tsx'),
  route('admin/invitations/:invitationId/revocation', 'routes/accounts/invitation-revocation.ts'),
  route('admin/offices', 'routes/admin/offices.tsx'),
  route('admin/offices/new', 'routes/admin/new-office.tsx'),
  route('admin/offices/:officeId', 'routes/admin/office.tsx'),
  route('admin/offices/:officeId/archive', 'routes/admin/office-archive.ts'),
  route('admin/offices/:officeId/restoration', 'routes/admin/office-restoration.ts'),
  route('admin/audit', 'routes/admin/audit.tsx'),

  // Groups and their members
  route('groups', 'routes/groups/list.tsx'),
  route('groups/new', 'routes/groups/new.tsx'),
  route('groups/:groupId', 'routes/groups/page.tsx'),
  route('groups/:groupId/members.csv', 'routes/groups/members-file.ts'),
  route('groups/:groupId/history.csv', 'routes/groups/history-file.ts'),
  route('groups/:groupId/edit', 'routes/groups/edit.tsx'),
  route('groups/:groupId/archive', 'routes/groups/archive.ts'),
  route('groups/:groupId/restoration', 'routes/groups/restoration.ts'),
  route('groups/:groupId/members/new', 'routes/groups/members/new.tsx'),
  route('groups/:groupId/members/:memberId', 'routes/groups/members/page.tsx'),
  route('groups/:groupId/members/:memberId/edit', 'routes/groups/members/edit.tsx'),
  route('groups/:groupId/members/:memberId/move', 'routes/groups/members/move.ts'),
  route('groups/:groupId/members/:memberId/moves/:stepId/retraction', 'routes/groups/members/retraction.ts'),
  route('groups/:groupId/members/:memberId/archive', 'routes/groups/members/archive.ts'),
  route('groups/:groupId/members/:memberId/restoration', 'routes/groups/members/restoration.ts'),

  // How well members are covered, and where the gaps are
  route('coverage', 'routes/coverage/index.tsx'),
  route('coverage.csv', 'routes/coverage/csv-file.ts'),
  route('coverage/gaps', 'routes/coverage/gaps.tsx'),
  route('coverage/gaps.csv', 'routes/coverage/gaps-file.ts'),
  route('coverage/:organisationId', 'routes/coverage/organisation.tsx'),

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

  // The strategy's measures and their evidence
  route('strategy', 'routes/strategy/index.tsx'),
  route('strategy/scoreboard.csv', 'routes/strategy/scoreboard-file.ts'),
  route('strategy/periods/new', 'routes/strategy/periods/new.tsx'),
  route('strategy/periods/:key/edit', 'routes/strategy/periods/edit.tsx'),
  route('strategy/:number', 'routes/strategy/measure.tsx'),
  route('strategy/:number/evidence.csv', 'routes/strategy/evidence-file.ts'),
  route('strategy/:number/edit', 'routes/strategy/measure-edit.tsx'),
  route('strategy/:number/override', 'routes/strategy/override.tsx'),
  route('strategy/:number/override/lifting', 'routes/strategy/override-lifting.ts'),
  route('contributions', 'routes/contributions/list.tsx'),
  route('contributions/contributions.csv', 'routes/contributions/list-file.ts'),
  route('contributions/new', 'routes/contributions/new.tsx'),
  route('contributions/:id', 'routes/contributions/page.tsx'),
  route('contributions/:id/edit', 'routes/contributions/edit.tsx'),
  route('contributions/:id/archive', 'routes/contributions/archive.ts'),
  route('contributions/:id/restoration', 'routes/contributions/restoration.ts'),

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

  // Briefings, readouts and the results report, as pages and as files
  route('briefings/:kind/:id', 'routes/briefings/page.tsx'),
  route('briefings/:kind/:id/document.docx', 'routes/briefings/word-file.ts'),
  route('meetings/:id/readout', 'routes/readouts/page.tsx'),
  route('meetings/:id/readout/document.docx', 'routes/readouts/word-file.ts'),
  route('meetings/:id/readout/message.eml', 'routes/readouts/message-file.ts'),
  route('report', 'routes/report/page.tsx'),
  route('report/document.docx', 'routes/report/word-file.ts'),

  // Where things stand
  route('overview', 'routes/overview/index.tsx'),
  route('overview/engagement.csv', 'routes/overview/engagement-file.ts'),

  // Relationships that need care
  route('network/insights', 'routes/insights/list.tsx'),
  route('network/insights.csv', 'routes/insights/file.ts'),

  // Everything else
  route('*', 'routes/unknown-address.tsx'),
] satisfies RouteConfig
