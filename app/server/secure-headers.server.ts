import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Response, RequestHandler } from 'express'
import helmet from 'helmet'
import type { Environment } from '~/env.server'

/** A fresh script nonce per response, and headers that let a page load nothing but its own. */
export function secureHeaders(env: Environment): RequestHandler {
  const nonceOf = (_request: IncomingMessage, response: ServerResponse) =>
    `'nonce-${String((response as Response).locals['cspNonce'])}'`
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonceOf],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // With no-referrer a browser sends `Origin: null` with a form posted without scripts, which guardOrigin refuses.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: env.secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  })
  return (request, response, next) => {
    response.locals['cspNonce'] = randomBytes(16).toString('base64')
    headers(request, response, next)
  }
}
