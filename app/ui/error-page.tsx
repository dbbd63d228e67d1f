import { useTexts } from '~/i18n'
import { ButtonLink } from './button'
import { useRequestId } from './request-id'
import { useLocation, useNavigationType } from './router'

/** A calm page for what went wrong, in the reader's language; `status` is the HTTP status. */
export function ErrorPage({ status }: { status: number }) {
  const t = useTexts().shell.errorPage
  const requestId = useRequestId()
  const arrival = useNavigationType()
  const [title, text] = wordsFor(status, t)
  // The number belongs to the page as first sent; after a move within the browser it would name another request.
  const shownId = status >= 500 && arrival === 'POP' ? requestId : undefined
  return (
    <div className="page page-narrow py-12">
      <p className="text-sm text-muted tabular-nums">{status}</p>
      <h1 className="mt-1 text-2xl">{title}</h1>
      <p className="mt-3 max-w-[60ch]">{text}</p>
      {shownId ? <p className="mt-3 text-sm text-muted">{t.requestId(shownId)}</p> : null}
      <div className="mt-6 flex flex-wrap gap-2">
        <ButtonLink to="/" tone="primary">
          {t.toDashboard}
        </ButtonLink>
        <ButtonLink to="/search">{t.toSearch}</ButtonLink>
      </div>
    </div>
  )
}

/** A page that was asked for without a connection; the same link tries again. */
export function OfflinePage() {
  const t = useTexts().shell.errorPage
  const { pathname, search } = useLocation()
  return (
    <div className="page page-narrow py-12">
      <h1 className="text-2xl">{t.offlineTitle}</h1>
      <p className="mt-3 max-w-[60ch]">{t.offlineText}</p>
      <div className="mt-6">
        <ButtonLink to={pathname + search} tone="primary">
          {t.retry}
        </ButtonLink>
      </div>
    </div>
  )
}

type Words = ReturnType<typeof useTexts>['shell']['errorPage']

function wordsFor(status: number, t: Words): [string, string] {
  if (status === 404) return [t.notFoundTitle, t.notFoundText]
  if (status === 401 || status === 403) return [t.forbiddenTitle, t.forbiddenText]
  if (status === 429) return [t.tooManyTitle, t.tooManyText]
  if (status < 500) return [t.clientTitle, t.clientText]
  return [t.serverTitle, t.serverText]
}
