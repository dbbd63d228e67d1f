import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CalendarPlus, NotebookPen } from 'lucide-react'
import { can } from '~/domain/access/can'
import { coveredParams } from '~/domain/coverage/coverage-schema.server'
import { findCovered } from '~/domain/coverage/find-covered.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { CoveredFacts } from '~/ui/coverage/covered-facts'
import { Flag } from '~/ui/coverage/country-tiles'
import { MemberOf } from '~/ui/coverage/member-of'
import { Columns, Page, PageHeader } from '~/ui/page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { organisationId } = readParams(params, coveredParams)
  const covered = await answering(() => findCovered(actor, organisationId, new Date()))
  const title = textsFor(actor.locale).coverage.of(covered.row.name)
  return json({ title, covered, mayWrite: can(actor, 'meeting.create') })
}

export default function CoveredOrganisation() {
  const { title, covered, mayWrite } = useLoaderData<typeof loader>()
  const t = useTexts().coverage
  const { row, memberships, gaps } = covered
  return (
    <Page marking={row.marking}>
      <PageHeader
        title={title}
        trail={[{ to: '/coverage', label: t.title }]}
        marks={row.country ? <Flag code={row.country} /> : null}
        actions={
          <>
            {mayWrite ? (
              <>
                <ButtonLink to={`/log?organisation=${row.of}`} tone="primary" icon={NotebookPen}>
                  {t.gaps.log}
                </ButtonLink>
                <ButtonLink to={`/log?organisation=${row.of}&plan=1`} icon={CalendarPlus}>
                  {t.gaps.plan}
                </ButtonLink>
              </>
            ) : null}
            <ButtonLink to={`/network?to=organisation:${row.of}`}>{t.country.who}</ButtonLink>
            <ButtonLink to={row.href}>{t.country.open}</ButtonLink>
          </>
        }
      />
      <Columns main={<CoveredFacts row={row} gaps={gaps} />} side={<MemberOf memberships={memberships} />} />
    </Page>
  )
}
