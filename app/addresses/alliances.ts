import { route, type RouteConfigEntry } from '@remix-run/route-config'

/** Groups, coverage and the strategy, and what is told of them: address → file. */
export const alliances: RouteConfigEntry[] = [
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
]
