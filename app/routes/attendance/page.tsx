import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, type ShouldRevalidateFunctionArgs } from '@remix-run/react'
import { can } from '~/domain/access/can'
import { attendanceSearch } from '~/domain/events/attendance/attendance-schema.server'
import { findAttendance } from '~/domain/events/attendance/find-attendance.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { AttendanceList } from '~/ui/attendance/attendance-list'
import { OutputLinks } from '~/ui/attendance/output-links'
import { EditionMarks } from '~/ui/events/edition-marks'
import { Page, PageHeader } from '~/ui/page'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { editionId } = readParams(params, editionParams)
  const { q } = readSearch(request, attendanceSearch)
  const page = await answering(() => findAttendance(actor, editionId, { now: new Date() }))
  return json({
    title: textsFor(actor.locale).attendance.of(page.edition.name),
    ...{ page, q, formKey: crypto.randomUUID() },
    mayRecord: can(actor, 'attendance.record'),
  })
}

/** Each tap answers for itself: thirty of them need no thirty lists. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formData?.get('inPlace') === 'on' ? false : defaultShouldRevalidate
}

export default function Attendance() {
  const { page, q, formKey, mayRecord } = useLoaderData<typeof loader>()
  const t = useTexts().attendance
  const { edition } = page
  return (
    <Page narrow marking={edition.marking}>
      <PageHeader
        title={t.title}
        trail={[{ to: `/editions/${edition.id}?phase=hold`, label: edition.name }]}
        subtitle={edition.when}
        marks={<EditionMarks state={edition.state} handling={edition.handling} />}
      />
      <AttendanceList key={q} {...{ page, q, formKey, mayRecord }} />
      <OutputLinks editionId={edition.id} meetingId={page.meetingId} />
    </Page>
  )
}
