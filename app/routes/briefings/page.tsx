import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { briefingParams } from '~/domain/briefings/briefing-schema.server'
import { findBriefing } from '~/domain/briefings/find-briefing.server'
import { useTexts } from '~/i18n'
import { briefingHome } from '~/ui/briefings/briefing-home'
import { DocumentPage } from '~/ui/documents/document-page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const subject = readParams(params, briefingParams)
  const { document, name } = await answering(() => findBriefing(actor, subject.kind, subject.id, new Date()))
  return json({ title: document.title, subject, document, name })
}

export default function BriefingPage() {
  const { subject, document, name } = useLoaderData<typeof loader>()
  const t = useTexts()
  return (
    <DocumentPage
      document={document}
      trail={briefingHome(subject, name, t)}
      word={`/briefings/${subject.kind}/${subject.id}/document.docx`}
    />
  )
}
