import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '~/domain/access/actor'
import { TextsProvider, textsFor } from '~/i18n'
import stylesheet from '~/ui/styles.css?url'

type StaticPage = { locale: Locale; title: string; status?: number; body: ReactNode }

/**
 * A whole page for somebody without an account: no script, no cookie, nothing but our own stylesheet, and the same
 * bytes for the same content. Search engines leave it out.
 */
export function staticPage({ locale, title, status = 200, body }: StaticPage): Response {
  const html = renderToStaticMarkup(
    <html lang={locale} className="no-script" data-theme="system" data-density="comfortable">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <TextsProvider locale={locale} texts={textsFor(locale)}>
          {body}
        </TextsProvider>
      </body>
    </html>,
  )
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': locale,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
  }
  return new Response(`<!doctype html>${html}`, { status, headers })
}
