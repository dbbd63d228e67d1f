import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { textsFor, useTexts } from '~/i18n'
import { Badges } from '~/ui/attendance/name-cards'
import { SheetPage } from '~/ui/attendance/sheet-page'
import { titleFromLoader } from '~/web/page-title'
import { readParticipants } from '~/web/read-participants.server'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args.request)
  const page = await readParticipants(actor, args)
  return json({ title: textsFor(actor.locale).attendance.sheet.badgesOf(page.edition.name), page })
}

export default function BadgesPage() {
  const { title, page } = useLoaderData<typeof loader>()
  const { edition, shown, participants } = page
  const t = useTexts().attendance.sheet
  return (
    <SheetPage title={title} subtitle={t.badgeHint} edition={edition} shown={shown}>
      <Badges edition={edition} participants={participants} language={shown.language} />
    </SheetPage>
  )
}
