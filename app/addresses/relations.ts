import { route, type RouteConfigEntry } from '@remix-run/route-config'

/** Whom we know: people, organisations, posts, and who knows whom: address → file. */
export const relations: RouteConfigEntry[] = [
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

  // Relationships that need care
  route('network/insights', 'routes/insights/list.tsx'),
  route('network/insights.csv', 'routes/insights/file.ts'),
]
