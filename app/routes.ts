import { index, route, type RouteConfig } from '@remix-run/route-config'
import { accounts } from './addresses/accounts'
import { alliances } from './addresses/alliances'
import { events } from './addresses/events'
import { meetings } from './addresses/meetings'
import { relations } from './addresses/relations'

/** The table of contents: address → file. */
export default [
  index('routes/home.tsx'),

  ...meetings,
  ...relations,
  ...events,
  ...alliances,
  ...accounts,

  // Everything else
  route('*', 'routes/unknown-address.tsx'),
] satisfies RouteConfig
