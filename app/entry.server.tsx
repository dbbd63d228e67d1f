import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import type { Locale } from '~/domain/access/actor'
import { TextsProvider, textsFor } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { log } from '~/server/log.server'
import { withoutZeros } from '~/server/without-zeros.server'
import { NonceProvider } from '~/ui/nonce'
import { RequestIdProvider } from '~/ui/request-id'

const abortAfterMs = 10_000

/** Renders a page in its reader's language, with the request's CSP nonce on every script. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const locale = localeOf(remixContext) ?? pickLocale(request)
  const nonce = textIn(loadContext, 'cspNonce')
  const requestId = textIn(loadContext, 'requestId')
  const waitForAll = isbot(request.headers.get('user-agent'))
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', locale)

  return new Promise((resolve, reject) => {
    let answered = false
    let answerStatus = status
    const answer = () => {
      answered = true
      const body = withoutZeros()
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answerStatus }))
      pipe(body)
      clearTimeout(timer)
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RequestIdProvider value={requestId}>
          <TextsProvider locale={locale} texts={textsFor(locale)}>
            <RemixServer context={remixContext} url={request.url} abortDelay={abortAfterMs} nonce={nonce} />
          </TextsProvider>
        </RequestIdProvider>
      </NonceProvider>,
      {
        nonce,
        ...(waitForAll ? { onAllReady: answer } : { onShellReady: answer }),
        onShellError: reject,
        onError(error) {
          answerStatus = 500
          // Before the shell is out the error is rethrown and reported once, by handleError.
          if (answered) logFailure(error, requestId)
        },
      },
    )
    const timer = setTimeout(abort, abortAfterMs)
  })
}

/** Every error a loader, action or page did not answer for. What is thrown as a Response is an answer, not an error. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs): void {
  // The router's own 404 and 405 are the asker's mistake, not a failure of ours.
  const asked = isRouteErrorResponse(error) && error.status < 500
  if (!request.signal.aborted && !asked) logFailure(error, textIn(context, 'requestId'))
}

/** Names and places of the failure; never its message, which may quote what somebody wrote. */
function logFailure(error: unknown, requestId: string | undefined): void {
  const failure = error instanceof Error ? error : new Error('unknown')
  const stack = failure.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
  log.error({ id: requestId, name: failure.name, stack }, 'failed')
}

function textIn(context: AppLoadContext, key: string): string | undefined {
  const value = context[key]
  return typeof value === 'string' ? value : undefined
}

function localeOf(remixContext: EntryContext): Locale | null {
  const root: unknown = remixContext.staticHandlerContext.loaderData['root']
  if (typeof root !== 'object' || root === null || !('locale' in root)) return null
  return root.locale === 'en' || root.locale === 'da' ? root.locale : null
}
