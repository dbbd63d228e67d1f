import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { composeReport } from '~/domain/report/compose-report.server'
import { findReport } from '~/domain/report/find-report.server'
import { readReportChoice } from '~/domain/report/read-report-choice.server'
import type { ReportChoice } from '~/domain/report/report'
import { reportSearch } from '~/domain/report/report-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { DocumentPage } from '~/ui/documents/document-page'
import { EmptyState } from '~/ui/empty-state'
import { Page, PageHeader } from '~/ui/page'
import { ReportChoices } from '~/ui/report/report-choices'
import { answering, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const now = new Date()
  const form = await readReportChoice(readSearch(request, reportSearch), actor.locale, now)
  const document = form && composeReport(await answering(() => findReport(form.choice, now)))
  return json({ title: textsFor(actor.locale).report.title, shown: form && document && { form, document } })
}

export default function ReportPage() {
  const { title, shown } = useLoaderData<typeof loader>()
  const t = useTexts()
  if (!shown) {
    return (
      <Page>
        <PageHeader title={title} />
        <EmptyState title={t.report.none} text={t.report.noneText} />
      </Page>
    )
  }
  return (
    <DocumentPage
      document={shown.document}
      trail={[{ to: '/strategy', label: t.strategy.title }]}
      word={`/report/document.docx?${queryOf(shown.form.choice)}`}
    >
      <ReportChoices form={shown.form} />
    </DocumentPage>
  )
}

function queryOf(choice: ReportChoice): string {
  return new URLSearchParams(choice).toString()
}
