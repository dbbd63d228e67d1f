import { json, redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { ClientActionFunctionArgs } from '@remix-run/react'
import { attendanceForm, attendedParams } from '~/domain/events/attendance/attendance-schema.server'
import { recordAttendance } from '~/domain/events/attendance/record-attendance.server'
import { Invalid } from '~/domain/errors'
import { redirectWith } from '~/web/flash.server'
import { notFound, readParams } from '~/web/page.server'
import { readForm, sentence } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

/** One tap. In place it answers in data; without scripts it leads back to the same line of the list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'attendance.record')
  const { editionId, invitationId } = readParams(params, attendedParams)
  const form = await readForm(request, attendanceForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async ({ attendance, q, inPlace }) => {
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

export function loader() {
  throw notFound()
}
