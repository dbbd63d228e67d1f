import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findMeasure } from '~/domain/strategy/find-measure.server'
import { textsFor, useTexts } from '~/i18n'
import { MeetingList } from '~/ui/groups/meeting-list'
import { Columns, Page, PageHeader } from '~/ui/page'
import { ContributionList } from '~/ui/strategy/contribution-list'
import { EditionEvidence } from '~/ui/strategy/edition-evidence'
import { MeasureEditions } from '~/ui/strategy/measure-editions'
import { MeasureFacts } from '~/ui/strategy/measure-facts'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ number: z.coerce.number().int().min(1).max(999) })
const address = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { number } = readParams(params, path)
  const { page } = readSearch(request, address)
  const measure = await answering(() => findMeasure(actor, number, page))
  return json({ title: textsFor(actor.locale).strategy.measureNamed(number, measure.name), measure, page })
}

export default function Measure() {
  const { measure, page } = useLoaderData<typeof loader>()
  const t = useTexts().strategy
  return (
    <Page>
      <PageHeader
        title={measure.name}
        subtitle={t.measure(measure.number)}
        trail={[{ to: '/strategy', label: t.title }]}
      />
      <Columns
        main={
          <>
            <EditionEvidence evidence={measure.editionEvidence} />
            <MeasureEditions editions={measure.editions} />
            <ContributionList contributions={measure.contributions} />
            <MeetingList
              title={t.meetings}
              meetings={measure.meetings}
              page={page}
              empty={{ title: t.noMeetings, text: t.noMeetingsText }}
            />
          </>
        }
        side={<MeasureFacts measure={measure} />}
      />
    </Page>
  )
}
