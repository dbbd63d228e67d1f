import type { ServerBuild } from '@remix-run/node'
import { notFound } from './page.server'

/** Posted to by scripts of ours alone, which read the status and no page; or answering with whole pages of its own. */
const speakingForThemselves = new Set(['routes/drafts/draft', 'routes/answer/page'])

/**
 * Routes that only change something have no page, and Remix answers their refusals bare: JSON to a reader without
 * scripts. With an empty page of their own they answer as other addresses do, in words and within the shell; opened
 * like a page they do not exist.
 */
export function tellRefusals(build: ServerBuild): ServerBuild {
  const routes = { ...build.routes }
  for (const [id, route] of Object.entries(routes)) {
    if (!route?.module.action || route.module.default || speakingForThemselves.has(id)) continue
    routes[id] = { ...route, module: { loader: unopened, ...route.module, default: nothing } }
  }
  return { ...build, routes }
}

const nothing = () => null

const unopened = () => {
  throw notFound()
}
