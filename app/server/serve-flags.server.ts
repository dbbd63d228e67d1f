import { createRequire } from 'node:module'
import path from 'node:path'
import type { RequestHandler } from 'express'
import { isCountry } from '~/domain/organisations/country.server'

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
  '3x2',
)

/**
 * A country's flag, 3:2, at /flags/EE.svg. Emoji flags would not do: Windows draws none. Flags are public and change
 * once in a generation, so browsers keep them.
 */
export const serveFlag: RequestHandler = (request, response, next) => {
  const code = /^\/([A-Z]{2})\.svg$/.exec(request.path)?.[1]
  if (code === undefined || !isCountry(code) || !['GET', 'HEAD'].includes(request.method)) {
    response.status(404).end()
    return
  }
  response.sendFile(`${code}.svg`, { root: folder, maxAge: '30d', immutable: true }, (error) => {
    if (!error) return
    if (response.headersSent) next(error)
    else response.status(404).end()
  })
}
