import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Download } from 'lucide-react'
import { textsFor, useTexts } from '~/i18n'
import { ParticipantTable } from '~/ui/attendance/participant-table'
import { SheetPage } from '~/ui/attendance/sheet-page'
import { ButtonLink } from '~/ui/button'
import { titleFromLoader } from '~/web/page-title'
import { readParticipants } from '~/web/read-participants.server'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args.request)
  const page = await readParticipants(actor, args)
  return json({ title: textsFor(actor.locale).attendance.sheet.participantsOf(page.edition.name), page })
}

export default function ParticipantsPage() {
  const { title, page } = useLoaderData<typeof loader>()
  const { edition, shown, participants } = page
  const t = useTexts().attendance.sheet
  const file = `/editions/${edition.id}/participants.csv?${new URLSearchParams(shown).toString()}`
  return (
    <SheetPage
      title={title}
      subtitle={
        <>
          {edition.when}
          <span className="block">{t.count(participants.length)}</span>
        </>
      }
      actions={
        <ButtonLink to={file} icon={Download} download>
          {t.csv}
        </ButtonLink>
      }
      edition={edition}
      shown={shown}
    >
      <ParticipantTable participants={participants} shown={shown} />
    </SheetPage>
  )
}
