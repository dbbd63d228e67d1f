import type { AppLoadContext } from '@remix-run/node'

/** Where the request came from, as Express sees it: a proxy's header counts only as far as TRUST_PROXY says. */
export function clientAddress(context: AppLoadContext): string {
  const address = context['clientAddress']
  return typeof address === 'string' ? address : 'unknown'
}
