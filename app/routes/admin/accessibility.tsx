import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { textsFor, useTexts } from '~/i18n'
import { pickLocale } from '~/i18n/pick-locale.server'
import { Page, PageHeader } from '~/ui/page'
import { titleFromLoader } from '~/web/page-title'
import { readSession } from '~/web/session.server'

export const meta = titleFromLoader

// public route: the act on web accessibility asks that everybody can read the statement.
export async function loader({ request }: LoaderFunctionArgs) {
  const locale = (await readSession(request))?.actor.locale ?? pickLocale(request)
  return json({ title: textsFor(locale).help.accessibility.title })
}

export default function Accessibility() {
  const t = useTexts().help.accessibility
  return (
    <Page narrow>
      <PageHeader title={t.title} subtitle={t.intro} />
      <div className="grid max-w-[70ch] gap-6">
        <Part title={t.complianceTitle}>
          <p>{t.compliance}</p>
        </Part>
        <Part title={t.knownTitle}>
          <ul className="list-disc pl-6">
            {t.known.map((known) => (
              <li key={known}>{known}</li>
            ))}
          </ul>
        </Part>
        <Part title={t.methodTitle}>
          <p>{t.method}</p>
        </Part>
        <Part title={t.contactTitle}>
          <p>{t.contact}</p>
        </Part>
        <Part title={t.complaintTitle}>
          <p>{t.complaint}</p>
          <p className="mt-2">
            <a
              href="https://digst.dk/digital-inklusion/webtilgaengelighed/"
              className="link"
              rel="noreferrer"
            >
              {t.complaintLink}
            </a>
          </p>
        </Part>
        <p className="text-sm text-muted">{t.revised}</p>
      </div>
    </Page>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 text-lg">{title}</h2>
      {children}
    </section>
  )
}
