import type { LoaderFunctionArgs } from '@remix-run/node'
import { wordType, writeWord } from '~/domain/documents/write-word.server'
import { composeReport } from '~/domain/report/compose-report.server'
import { findReport } from '~/domain/report/find-report.server'
import { readReportChoice } from '~/domain/report/read-report-choice.server'
import { reportSearch } from '~/domain/report/report-schema.server'
import { attachment } from '~/web/attachment.server'
import { answering, notFound, readSearch } from '~/web/page.server'
import { requireActor } from '~/web/require-actor.server'

/** The results report as a Word file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const now = new Date()
  const form = await readReportChoice(readSearch(request, reportSearch), actor.locale, now)
  if (!form) throw notFound()
  const document = composeReport(await answering(() => findReport(form.choice, now)))
  return attachment(await writeWord(document), wordType, `${document.title} ${document.subtitle}`, 'docx')
}
