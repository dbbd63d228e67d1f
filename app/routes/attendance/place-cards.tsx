import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findParticipants, participantSearch } from '~/domain/events/attendance/find-participants.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { PlaceCards } from '~/ui/attendance/name-cards'
import { SheetChoices } from '~/ui/attendance/sheet-choices'
import { Page, PageHeader } from '~/ui/page'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { editionId } = readParams(params, editionParams)
  const search = readSearch(request, participantSearch)
  const page = await answering(() => findParticipants(actor, editionId, search, { now: new Date() }))
  return json({ title: textsFor(actor.locale).attendance.sheet.placeCardsOf(page.edition.name), page })
}

export default function PlaceCardsPage() {
  const { title, page } = useLoaderData<typeof loader>()
  const t = useTexts().attendance
  const { edition, shown, participants } = page
  return (
    <Page marking={edition.marking}>
      <PageHeader
        title={title}
        trail={[
          { to: `/editions/${edition.id}?phase=hold`, label: edition.name },
          { to: `/editions/${edition.id}/attendance`, label: t.title },
        ]}
        subtitle={t.sheet.placeCardHint}
      />
      <SheetChoices shown={shown} />
      <PlaceCards edition={edition} participants={participants} language={shown.language} />
    </Page>
  )
}
