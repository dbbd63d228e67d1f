import { route, type RouteConfigEntry } from '@remix-run/route-config'

/** Coming in, one’s own account, and administration: address → file. */
export const accounts: RouteConfigEntry[] = [
  // One choice from the user menu
  route('preferences/language', 'routes/preferences/language.ts'),
  route('preferences/theme', 'routes/preferences/theme.ts'),

  // What is typed into a form and not yet saved
  route('drafts/:form', 'routes/drafts/draft.ts'),
  route('drafts/:form/discard', 'routes/drafts/discard.ts'),

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
]
