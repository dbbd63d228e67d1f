import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { json, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import plexSans from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url'
import { today } from '~/domain/time/plain-date'
import { ReaderProvider, strangerReading, useLocale, type Reader } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { ErrorPage, OfflinePage } from '~/ui/error-page'
import { useNonce } from '~/ui/nonce'
import { useRequestId } from '~/ui/request-id'
import { Shell } from '~/ui/shell/shell'
import stylesheet from '~/ui/styles.css?url'
import { isDemonstration } from '~/domain/settings/find-settings.server'
import { takeFlash } from '~/web/flash.server'
import { readSession } from '~/web/session.server'

export const links: LinksFunction = () => [
  { rel: 'preload', href: plexSans, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/icon-180.png' },
  { rel: 'manifest', href: '/manifest.webmanifest', crossOrigin: 'use-credentials' },
]

export const meta: MetaFunction = () => [{ title: 'Rapport' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const [signedIn, { flash, clear }, demo] = await Promise.all([
    readSession(request),
    takeFlash(request),
    isDemonstration(),
  ])
  const locale = signedIn?.actor.locale ?? pickLocale(request)
  const stranger = strangerReading(locale)
  const reader: Reader = signedIn
    ? {
        locale,
        zone: signedIn.actor.zone,
        name: signedIn.actor.name,
        role: signedIn.actor.role,
        theme: signedIn.account.theme,
        density: signedIn.account.density,
        today: today(new Date(), signedIn.actor.zone),
      }
    : { ...stranger, today: today(new Date(), stranger.zone) }
  return json({ locale, reader, flash, demo }, clear ? { headers: { 'Set-Cookie': clear } } : {})
}

/** A tap saved in place changes nothing of the shell; asking anew without a connection would take the page away. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formData?.get('inPlace') === 'on' ? false : defaultShouldRevalidate
}

/** The document around pages and error pages alike; what the loader could not say has a stranger's defaults. */
export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale()
  const nonce = useNonce()
  const requestId = useRequestId()
  const data = useRouteLoaderData<typeof loader>('root')
  const reader = (data?.reader as Reader | undefined) ?? strangerReading(locale)
  useReloadOnOtherLanguage(reader.locale)
  return (
    <html
      lang={locale}
      className="no-script"
      data-theme={reader.theme}
      data-density={reader.density}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="request-id" content={requestId} />
        {/* react-aria would inject this one rule as an inline style, which the CSP refuses; controls.css has it. */}
        <meta id="react-aria-pressable-style" name="pressable-style" content="controls.css" />
        <Meta />
        <Links />
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: "document.documentElement.classList.remove('no-script')" }}
        />
      </head>
      <body>
        <ReaderProvider reader={reader}>
          <Shell demo={data?.demo ?? false} message={data?.flash ?? null}>
            {children}
          </Shell>
        </ReaderProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (isLostConnection(error)) return <OfflinePage />
  return <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />
}

/** What browsers say, each in its own words, when a page's data could not be fetched. */
function isLostConnection(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
}

/** The browser holds one catalogue; a page in another language is fetched whole. */
function useReloadOnOtherLanguage(wanted: string) {
  const shown = useLocale()
  useEffect(() => {
    if (wanted !== shown) window.location.reload()
  }, [wanted, shown])
}
