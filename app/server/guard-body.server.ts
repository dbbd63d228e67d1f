import type { RequestHandler } from 'express'
import { Problem } from './problem'

/** No form of ours is larger; a readout of 20,000 characters is about 60 kB. */
export const formLimitBytes = 1_000_000

/** What one form may hand in as files: calendar files and whole mails are far smaller. */
export const uploadLimitBytes = 5_000_000
/** Where files are handed in; all other addresses take plain forms. */
const uploads = new Set(['/answers/new', '/imports/calendar'])
const wrapping = 100_000

/** A body says its length, which Node holds it to, and stays below the limit. */
export const guardBody: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  if (request.get('Transfer-Encoding')) return next(new Problem('unreadable', 411))
  const limit = uploads.has(request.path) ? uploadLimitBytes + wrapping : formLimitBytes
  if (Number(request.get('Content-Length') ?? 0) > limit) return next(new Problem('tooLarge', 413))
  next()
}
