import type { RequestHandler } from 'express'

/**
 * Under /feeds stand calendars that programs fetch by a secret address: nothing may be sent there, no search engine
 * keeps one, and the address is told to no other site. Comes before guardOrigin, which would answer for a wrong method.
 */
export const prepareFeed: RequestHandler = (request, response, next) => {
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('X-Robots-Tag', 'noindex')
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  response.status(405).setHeader('Allow', 'GET, HEAD').end()
}
