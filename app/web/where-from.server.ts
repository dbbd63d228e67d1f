import { safeReturn } from './flash.server'

/** The page of ours whose form posted here, to return to it; the fallback when the browser does not say. */
export function whereFrom(request: Request, fallback: string): string {
  const referrer = request.headers.get('Referer')
  if (!referrer || !URL.canParse(referrer)) return fallback
  const { pathname, search } = new URL(referrer)
  return pathname.startsWith('//') ? fallback : safeReturn(pathname + search, fallback)
}
