import type { LoaderFunctionArgs } from '@remix-run/node'
import { type FetchedFeed, fetchFeed } from '~/domain/feeds/fetch-feed.server'

// public route: a calendar program has no cookie; the 256 random bits in the address say whose feed it is.
/** A subscribed calendar. Whatever leads to none is answered alike, byte for byte. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const [, token] = /^([\w-]{43})\.ics$/.exec(params['file'] ?? '') ?? []
  const isExact = new URL(request.url).pathname === `/feeds/${token}.ics`
  const feed = token && isExact ? await fetchFeed(token, { now: new Date() }) : null
  return feed ? answer(request, feed) : noSuchFeed()
}

function answer(request: Request, feed: FetchedFeed): Response {
  const etag = `"${feed.digest}"`
  const headers = {
    ETag: etag,
    'Last-Modified': feed.since.toUTCString(),
    // Kept by the asker alone and only after asking: what one may see can change at any moment.
    'Cache-Control': 'private, no-cache',
  }
  if (isUnchanged(request.headers, etag, feed.since)) return new Response(null, { status: 304, headers })
  return new Response(feed.body, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Length': String(feed.body.byteLength),
    },
  })
}

/** If-None-Match decides alone when it is given (RFC 9110 §13.1.3). */
function isUnchanged(headers: Headers, etag: string, since: Date): boolean {
  const known = headers.get('If-None-Match')
  if (known !== null)
    return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
  const seen = Date.parse(headers.get('If-Modified-Since') ?? '')
  return !Number.isNaN(seen) && since.getTime() <= seen
}

function noSuchFeed(): Response {
  return new Response('No such calendar.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
