import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HeartPulse } from 'lucide-react'
import { answerPaths, type PathsAnswer } from '~/domain/network/paths-answer.server'
import { pathsSearch, pathViews, recencies } from '~/domain/network/paths-schema.server'
import { addressOf, type EndChoice, settleEnds } from '~/domain/network/paths-settle.server'
import { findPicture } from '~/domain/picture/find-picture.server'
import { usualSize } from '~/domain/picture/sizes'
import { findOfficeChoices } from '~/domain/offices/find-offices.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink } from '~/ui/button'
import { NoPathsNotice } from '~/ui/network/no-paths'
import { PathChoices } from '~/ui/network/path-choices'
import { PathList } from '~/ui/network/path-list'
import { PathTable } from '~/ui/network/path-table'
import { PathsForm } from '~/ui/network/paths-form'
import { Page, PageHeader } from '~/ui/page'
import { PictureView } from '~/ui/picture/picture-view'
import { Tabs } from '~/ui/tabs'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { search, choices, wasTyped } = await settleEnds(actor, readSearch(request, pathsSearch), '/network')
  if (wasTyped && choices.length === 0) throw redirect(addressOf('/network', search))
  const [answer, offices] = await Promise.all([
    answerPaths(actor, search, new Date()),
    findOfficeChoices(actor),
  ])
  const size = search.size ?? usualSize
  const isDrawn = search.view === 'picture' && search.to && choices.length === 0
  const t = textsFor(actor.locale).network.paths
  const { names, outcome } = choices.length > 0 ? { ...answer, outcome: null } : answer
  return json({
    title: names.to ? t.titleTo(names.to) : t.title,
    search,
    names: fieldTexts(search.from, names, choices),
    outcome,
    choices,
    recencies,
    tabs: pathViews.map((view) => ({ view, to: addressOf('/network', { ...search, view }) })),
    file: addressOf('/network/paths.csv', { ...search, view: 'paths' }),
    picture: isDrawn && search.to ? await findPicture(actor, search.to, size, new Date()) : null,
    size,
    plain: addressOf('/network', {
      ...{ from: search.from, to: search.to, view: search.view },
    }),
    offices,
  })
}

/** What stands in the fields for names: those of the ends, and what was typed where it is asked about. */
function fieldTexts(from: string, { from: person, to, via }: PathsAnswer['names'], choices: EndChoice[]) {
  const named = { person: from.startsWith('person:') ? person : '', to, via }
  return { ...named, ...Object.fromEntries(choices.map(({ field, text }) => [field, text])) }
}

export default function NetworkPage() {
  const page = useLoaderData<typeof loader>()
  const { search, names, outcome, choices, tabs, file, plain, offices, recencies } = page
  const { network, insights } = useTexts()
  const t = network.paths
  const found = outcome?.kind === 'found' ? outcome : null
  return (
    <Page marking={found?.marking}>
      <PageHeader
        title={t.title}
        subtitle={outcome ? null : t.intro}
        actions={
          <ButtonLink to="/network/insights" icon={HeartPulse}>
            {insights.title}
          </ButtonLink>
        }
      />
      <PathsForm
        key={`${search.from} ${search.to} ${search.via}`}
        {...{ search, names, offices, recencies }}
      />
      {choices.map((choice) => (
        <PathChoices key={choice.field} choice={choice} />
      ))}
      {found || outcome?.kind === 'none' ? (
        <Tabs
          label={t.viewsLabel}
          tabs={tabs.map(({ view, to }) => ({ to, label: t.views[view], current: view === search.view }))}
        />
      ) : null}
      {search.view === 'picture' && (found || outcome?.kind === 'none') ? (
        <PictureView picture={page.picture} size={page.size} />
      ) : found && search.view === 'table' ? (
        <PathTable found={found} file={file} />
      ) : found ? (
        <PathList found={found} file={file} />
      ) : outcome && outcome.kind !== 'found' ? (
        <NoPathsNotice outcome={outcome} to={search.to} plain={plain} />
      ) : null}
    </Page>
  )
}
