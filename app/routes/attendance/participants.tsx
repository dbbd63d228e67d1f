import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Download } from 'lucide-react'
import { findParticipants, participantSearch } from '~/domain/events/attendance/find-participants.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { ParticipantTable } from '~/ui/attendance/participant-table'
import { SheetChoices } from '~/ui/attendance/sheet-choices'
import { ButtonLink } from '~/ui/button'
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
  return json({ title: textsFor(actor.locale).attendance.sheet.participantsOf(page.edition.name), page })
}

export default function ParticipantsPage() {
  const { title, page } = useLoaderData<typeof loader>()
  const t = useTexts().attendance
  const { edition, shown, participants } = page
  const home = `/editions/${edition.id}`
  return (
    <Page marking={edition.marking}>
      <PageHeader
        title={title}
        trail={[
          { to: `${home}?phase=hold`, label: edition.name },
          { to: `${home}/attendance`, label: t.title },
        ]}
        subtitle={
          <>
            {edition.when}
            <span className="block">{t.sheet.count(participants.length)}</span>
          </>
        }
        actions={
          <ButtonLink
            to={`${home}/participants.csv?${new URLSearchParams(shown).toString()}`}
            icon={Download}
            download
          >
            {t.sheet.csv}
          </ButtonLink>
        }
      />
      <SheetChoices shown={shown} />
      <ParticipantTable participants={participants} shown={shown} />
    </Page>
  )
}
