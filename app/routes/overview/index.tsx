import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Printer } from 'lucide-react'
import { findOverview } from '~/domain/overview/find-overview.server'
import { textsFor, useTexts } from '~/i18n'
import { Button } from '~/ui/button'
import { OverviewPanels } from '~/ui/overview/overview-panels'
import { Page, PageHeader } from '~/ui/page'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const overview = await findOverview(actor, new Date())
  return json({ title: textsFor(actor.locale).overview.title, overview })
}

export default function OverviewPage() {
  const { title, overview } = useLoaderData<typeof loader>()
  const t = useTexts()
  return (
    <Page marking={overview.marking}>
      <PageHeader
        title={title}
        subtitle={t.overview.intro}
        actions={
          <Button type="button" icon={Printer} onClick={() => window.print()}>
            {t.coverage.print}
          </Button>
        }
      />
      <OverviewPanels overview={overview} />
    </Page>
  )
}
