import type { ErrorRequestHandler } from 'express'
import { textsFor } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { log } from './log.server'
import { Problem } from './problem'

/** The last resort: a plain page in the reader's language with the request id, and never a stack or a path. */
export const answerError: ErrorRequestHandler = (error: unknown, request, response, _next) => {
  const requestId = String(response.locals['requestId'])
  const problem = error instanceof Problem ? error : problemOf(statusOf(error))
  if (problem.status >= 500)
    log.error({ id: requestId, name: error instanceof Error ? error.name : 'unknown' }, 'failed')
  if (response.headersSent) return void response.end()
  const locale = pickLocale(
    new Request('http://localhost/', {
      headers: {
        cookie: request.headers.cookie ?? '',
        'accept-language': request.get('accept-language') ?? '',
      },
    }),
  )
  const texts = textsFor(locale).errors
  const sentence = {
    tooLarge: texts.tooLarge,
    unreadable: texts.unreadable,
    notOurPage: texts.notOurPage,
    tooManyRequests: texts.tooManyRequests,
    unexpected: texts.unexpected,
  }[problem.code]
  response
    .status(problem.status)
    .type('html')
    .send(page(locale, sentence, texts.goBack, requestId))
}

/** A broken address or body of Express' own carries a 4xx; everything else is ours to answer for. */
function statusOf(error: unknown): number {
  const status: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'status') : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

function problemOf(status: number): Problem {
  return new Problem(status < 500 ? 'unreadable' : 'unexpected', status)
}

function page(locale: string, sentence: string, goBack: string, requestId: string): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rapport</title></head>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 15vh auto; padding: 0 1rem">
<h1 style="font-size: 1.375rem">${sentence}</h1><p>${goBack}</p><p style="color: #4b5967">${requestId}</p></body></html>
`
}
