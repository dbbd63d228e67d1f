import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from '@remix-run/react'
import { pickLocale } from '~/i18n/pick-locale.server'
import { useLocale } from '~/i18n'
import { useNonce } from '~/ui/nonce'
import stylesheet from '~/ui/styles.css?url'

export const links = () => [{ rel: 'stylesheet', href: stylesheet }]

export async function loader({ request }: LoaderFunctionArgs) {
  return json({ locale: pickLocale(request) })
}

export default function Root() {
  const locale = useLocale()
  const nonce = useNonce()
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}
