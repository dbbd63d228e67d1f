import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { z } from 'zod'
import { discardDraft } from '~/domain/drafts/change-draft.server'
import { findDraft } from '~/domain/drafts/find-draft.server'
import { filledIn } from '~/domain/drafts/draft'
import { Invalid } from '~/domain/errors'
import { recordId } from '~/domain/forms/field-schemas.server'
import { createMeeting } from '~/domain/meetings/change-meeting.server'
import { findMeetingChoices } from '~/domain/meetings/find-meeting-choices.server'
import { alwaysSent } from '~/domain/meetings/meeting-form-values'
import { newMeetingForm } from '~/domain/meetings/meeting-schema.server'
import { readFollowUps, readMeetingForm } from '~/domain/meetings/read-meeting-form.server'
import type { NameQuestion } from '~/domain/meetings/resolve-names.server'
import { startNewMeeting } from '~/domain/meetings/start-meeting-form.server'
import { createRecurringMeeting } from '~/domain/meetings/occurrences/create-recurring-meeting.server'
import { firstDay, readRule } from '~/domain/recurrence/read-rule'
import { textsFor, useTexts } from '~/i18n'
import { MeetingForm, type MeetingAnswer } from '~/ui/meetings/meeting-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { withQuestions } from '~/web/with-questions.server'

export const meta = titleFromLoader

const address = z.object({
  person: recordId.optional(),
  organisation: recordId.optional(),
  plan: z.literal('1').optional(),
  draft: z.literal('1').optional(),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'meeting.create')
  const { person, organisation, plan, draft } = readSearch(request, address)
  const now = new Date()
  const [start, choices, stored] = await Promise.all([
    startNewMeeting(actor, { personId: person, organisationId: organisation, plan: plan === '1' }, now),
    findMeetingChoices(actor, now),
    findDraft(actor, 'log', now),
  ])
  const t = textsFor(actor.locale).meetings.form
  return json({
    title: plan ? t.planTitle : t.logTitle,
    formKey: crypto.randomUUID(),
    values: draft && stored ? filledIn(start, stored.fields, alwaysSent) : start,
    choices,
    draftSavedAt: draft ? null : (stored?.savedAt ?? null),
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'meeting.create')
  const form = await readForm(request, newMeetingForm, actor.locale)
  if (!form.ok) return form.response
  let questions: NameQuestion[] = []
  const response = await form.attempt(async (fields) => {
    const now = new Date()
    const ahead = fields.status === 'PLANNED' || fields.repeat !== undefined
    const read = await readMeetingForm(actor, fields, now, ahead ? 'future' : 'past')
    if ('questions' in read) {
      questions = read.questions
      throw new Invalid(read.problems)
    }
    const { formKey, status, withoutAuthor } = fields
    const followUps = readFollowUps(actor, fields, now)
    const input = { ...read.input, formKey, status, withoutAuthor, followUps }
    const rule = readRule(fields, firstDay(input.when))
    const id = rule
      ? await createRecurringMeeting(actor, { ...input, rule }, { now })
      : await createMeeting(actor, input, { now })
    await discardDraft(actor, 'log')
    const t = textsFor(actor.locale)
    return redirectWith(request, `/meetings/${id}`, {
      text: rule ? t.recurrence.said.planned : t.meetings.said.logged,
      undo: `/meetings/${id}/archive${rule ? '?scope=all' : ''}`,
    })
  })
  return withQuestions(response, questions)
}

export default function LogMeeting() {
  const { title, formKey: offered, values, choices, draftSavedAt } = useLoaderData<typeof loader>()
  const { search } = useLocation()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>() as MeetingAnswer | undefined
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/meetings', label: t.meetings.title }]} />
      <MeetingForm
        key={search}
        answer={answer}
        values={values}
        choices={choices}
        formKey={formKey}
        draft={{ form: 'log', savedAt: draftSavedAt, restore: '/log?draft=1' }}
        cancel="/meetings"
      />
    </Page>
  )
}
