import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findProposedWhen } from '~/domain/answers/find-proposed-when.server'
import { discardDraft } from '~/domain/drafts/change-draft.server'
import { filledIn } from '~/domain/drafts/draft'
import { findDraft } from '~/domain/drafts/find-draft.server'
import { Invalid } from '~/domain/errors'
import { recordId } from '~/domain/forms/field-schemas.server'
import { editMeeting } from '~/domain/meetings/edit-meeting.server'
import { findMeetingChoices } from '~/domain/meetings/find-meeting-choices.server'
import { alwaysSent } from '~/domain/meetings/meeting-form-values'
import { meetingEditForm, meetingParams } from '~/domain/meetings/meeting-schema.server'
import { readMeetingForm } from '~/domain/meetings/read-meeting-form.server'
import type { NameQuestion } from '~/domain/meetings/resolve-names.server'
import { startMeetingEdit } from '~/domain/meetings/start-meeting-form.server'
import { editOccurrence } from '~/domain/meetings/occurrences/edit-occurrence.server'
import { textsFor, useTexts } from '~/i18n'
import { MeetingForm, type MeetingAnswer } from '~/ui/meetings/meeting-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { withQuestions } from '~/web/with-questions.server'

export const meta = titleFromLoader

/** A counter-proposal whose times the form begins with. */
const address = z.object({ proposal: recordId.optional() })

const draftName = (id: string) => `meeting-${id}`

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'meeting.edit')
  const { id } = readParams(params, meetingParams)
  const [start, choices, stored] = await answering(() =>
    Promise.all([
      startMeetingEdit(actor, id),
      findMeetingChoices(actor, new Date()),
      findDraft(actor, draftName(id), new Date()),
    ]),
  )
  const { proposal } = readSearch(request, address)
  const proposed = proposal ? await findProposedWhen(actor, id, proposal) : {}
  const drafted = new URL(request.url).searchParams.has('draft') && stored
  return json({
    title: textsFor(actor.locale).meetings.form.editTitle(start.title),
    id,
    version: start.version,
    series: start.series,
    name: start.title,
    values: drafted ? filledIn(start.values, stored.fields, alwaysSent) : { ...start.values, ...proposed },
    choices,
    draftSavedAt: drafted ? null : (stored?.savedAt ?? null),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'meeting.edit')
  const { id } = readParams(params, meetingParams)
  const { values, series } = await answering(() => startMeetingEdit(actor, id))
  const lean = values.status === 'PLANNED' ? 'future' : 'past'
  const form = await readForm(request, meetingEditForm, actor.locale)
  if (!form.ok) return form.response
  let questions: NameQuestion[] = []
  const response = await form.attempt(async (fields) => {
    const now = new Date()
    const read = await readMeetingForm(actor, fields, now, lean)
    if ('questions' in read) {
      questions = read.questions
      throw new Invalid(read.problems)
    }
    const edit = { ...read.input, version: fields.version }
    const { scope, seriesVersion = 0 } = fields
    if (series) await editOccurrence(actor, id, { ...edit, scope, typed: fields, seriesVersion }, { now })
    else await editMeeting(actor, id, edit, { now })
    await discardDraft(actor, draftName(id))
    const { meetings, recurrence } = textsFor(actor.locale)
    return redirectWith(request, `/meetings/${id}`, {
      text: series && scope !== 'this' ? recurrence.said.saved : meetings.said.saved,
    })
  })
  return withQuestions(response, questions)
}

export default function EditMeeting() {
  const { id, title, name, version, series, values, choices, draftSavedAt } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as MeetingAnswer | undefined
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader
        title={title}
        trail={[
          { to: '/meetings', label: t.meetings.title },
          { to: `/meetings/${id}`, label: name },
        ]}
      />
      <MeetingForm
        answer={answer}
        values={values}
        choices={choices}
        version={version}
        series={series}
        draft={{
          form: draftName(id),
          savedAt: draftSavedAt,
          restore: `/meetings/${id}/edit?draft=1`,
        }}
        cancel={`/meetings/${id}`}
        seeTheirs={`/meetings/${id}`}
      />
    </Page>
  )
}
