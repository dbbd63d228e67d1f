import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import {
  useLoaderData,
  type ClientActionFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react'
import { can } from '~/domain/access/can'
import { attendanceForm, attendanceSearch } from '~/domain/events/attendance/attendance-schema.server'
import { findAttendance } from '~/domain/events/attendance/find-attendance.server'
import { recordAttendance } from '~/domain/events/attendance/record-attendance.server'
import { Invalid } from '~/domain/errors'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { AttendanceList } from '~/ui/attendance/attendance-list'
import { OutputLinks } from '~/ui/attendance/output-links'
import { EditionMarks } from '~/ui/events/edition-marks'
import { Page, PageHeader } from '~/ui/page'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm, sentence } from '~/web/read-form.server'
import { redirectWith } from '~/web/flash.server'
import { requireActor, requireCan } from '~/web/require-actor.server'

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

/** One tap. In place it answers in data; without scripts it leads back to the same line of the list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'attendance.record')
  const { editionId } = readParams(params, editionParams)
  const form = await readForm(request, attendanceForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async ({ invitationId, attendance, q, inPlace }) => {
    const home = `/editions/${editionId}/attendance${q ? `?${new URLSearchParams({ q }).toString()}` : ''}`
    const mark = attendance === 'NONE' ? null : attendance
    try {
      await recordAttendance(actor, { editionId, invitationId }, mark, { now: new Date() })
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      const refused = error.fields.map(({ code }) => sentence(code, {}, actor.locale)).join(' ')
      return inPlace ? json({ refused }) : redirectWith(request, home, { text: refused, tone: 'warn' })
    }
    return inPlace ? json({ saved: attendance }) : redirect(`${home}#${invitationId}`, { status: 303 })
  })
}

/** A tap that does not get through, as in a hall without a signal, is taken back and says so; the page stays. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction()
  } catch (error) {
    if (error instanceof Response && error.status !== 500) throw error
    return { failed: true }
  }
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
