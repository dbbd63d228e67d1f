import { index, type RouteConfig } from '@remix-run/route-config'

/** The table of contents: address → file. */
export default [index('routes/home.tsx')] satisfies RouteConfig
