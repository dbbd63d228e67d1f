import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findStrategy } from '~/domain/strategy/find-strategy.server'
import { formatDate } from '~/domain/time/format-time'
import { textsFor, useReader, useTexts } from '~/i18n'
import { EmptyState } from '~/ui/empty-state'
import { Page, PageHeader } from '~/ui/page'
import { PriorityMeasures } from '~/ui/strategy/priority-measures'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const strategy = await findStrategy(actor)
  return json({ title: strategy?.name ?? textsFor(actor.locale).strategy.title, strategy })
}

export default function Strategy() {
  const { title, strategy } = useLoaderData<typeof loader>()
  const t = useTexts().strategy
  const { locale } = useReader()
  if (!strategy) {
    return (
      <Page>
        <PageHeader title={title} />
        <EmptyState title={t.noStrategy} text={t.noStrategyText} />
      </Page>
    )
  }
  const day = (date: string) => formatDate(date, locale, 'medium')
  return (
    <Page>
      <PageHeader title={title} subtitle={t.period(day(strategy.startsOn), day(strategy.endsOn))} />
      {strategy.priorities.map((priority) => (
        <PriorityMeasures key={priority.id} priority={priority} />
      ))}
    </Page>
  )
}
