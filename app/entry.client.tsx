import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import type { Locale } from '~/domain/access/actor'
import { TextsProvider } from '~/i18n/reader'
import { RequestIdProvider } from '~/ui/request-id'

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'da'

const requestId = document.querySelector<HTMLMetaElement>('meta[name="request-id"]')?.content

const texts = await (locale === 'en'
  ? import('./i18n/en').then((catalogue) => catalogue.en)
  : import('./i18n/da').then((catalogue) => catalogue.da))

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RequestIdProvider value={requestId}>
        <TextsProvider locale={locale} texts={texts}>
          <RemixBrowser />
        </TextsProvider>
      </RequestIdProvider>
    </StrictMode>,
  )
})
