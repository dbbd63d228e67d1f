import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import type { Locale } from '~/domain/access/actor'
import { TextsProvider, textsFor } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { NonceProvider } from '~/ui/nonce'

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
  const nonce = typeof loadContext['cspNonce'] === 'string' ? loadContext['cspNonce'] : undefined
  const waitForAll = isbot(request.headers.get('user-agent'))
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', locale)

  return new Promise((resolve, reject) => {
    let answered = false
    let answerStatus = status
    const answer = () => {
      answered = true
      const body = new PassThrough()
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answerStatus }))
      pipe(body)
      clearTimeout(timer)
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <TextsProvider locale={locale} texts={textsFor(locale)}>
          <RemixServer context={remixContext} url={request.url} abortDelay={abortAfterMs} nonce={nonce} />
        </TextsProvider>
      </NonceProvider>,
      {
        nonce,
        ...(waitForAll ? { onAllReady: answer } : { onShellReady: answer }),
        onShellError: reject,
        onError(error) {
          answerStatus = 500
          // Before the shell is out the error is rethrown and reported once, by handleError.
          if (answered) console.error(error)
        },
      },
    )
    const timer = setTimeout(abort, abortAfterMs)
  })
}

function localeOf(remixContext: EntryContext): Locale | null {
  const root: unknown = remixContext.staticHandlerContext.loaderData['root']
  if (typeof root !== 'object' || root === null || !('locale' in root)) return null
  return root.locale === 'en' || root.locale === 'da' ? root.locale : null
}
