import type { RequestHandler } from 'express'
import type { Environment } from '~/env.server'

/**
 * Only requests for our own host pass, and Remix sees no header that could name another or switch its mode
 * (CVE-2025-31137, CVE-2025-43864).
 */
export function guardHost(env: Environment): RequestHandler {
  const own = new URL(env.origin)
  const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
  return (request, response, next) => {
    for (const name of Object.keys(request.headers)) {
      if (/^(x-remix-|x-react-router-)/.test(name) || name === 'x-forwarded-host')
        delete request.headers[name]
    }
    const host = request.headers.host ?? ''
    const hostname = host.replace(/:\d+$/, '')
    const isOwn = host === own.host || (loopback.has(own.hostname) && loopback.has(hostname))
    // Remix makes an address of both, and an unreadable one (a port of 99999, "GET http://elsewhere/") throws.
    const readable = request.originalUrl.startsWith('/') && URL.canParse(`http://${host}`)
    if (!isOwn || !readable) return void response.status(400).type('text/plain').send('Unknown host.\n')
    if (request.originalUrl.length > 8_192)
      return void response.status(414).type('text/plain').send('The address is too long.\n')
    next()
  }
}
