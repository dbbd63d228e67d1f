import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { findEditionHead } from '~/domain/events/editions/find-edition.server'
import { writeLessons } from '~/domain/events/minutes/change-minutes.server'
import { lessonsForm } from '~/domain/events/minutes/minutes-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { ProseForm } from '~/ui/attendance/prose-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { editionId } = readParams(params, editionParams)
  const edition = await answering(() => findEditionHead(actor, editionId, { now: new Date() }))
  const { name, marking, version, lessons } = edition
  return json({
    title: textsFor(actor.locale).attendance.minutes.lessons,
    back: { to: `/editions/${editionId}?phase=follow`, label: name },
    ...{ marking, version, values: { lessons } },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { editionId } = readParams(params, editionParams)
  const form = await readForm(request, lessonsForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await writeLessons(actor, editionId, given)
    const text = textsFor(actor.locale).attendance.minutes.lessonsSaved
    return redirectWith(request, `/editions/${editionId}?phase=follow`, { text })
  })
}

export default function Lessons() {
  const { title, version, values, marking, back } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts().attendance.minutes
  return (
    <Page narrow marking={marking}>
      <PageHeader title={title} trail={[back]} />
      <ProseForm
        name="lessons"
        label={t.lessons}
        hint={t.lessonsHint}
        cancel={back.to}
        {...{ answer, values, version }}
      />
    </Page>
  )
}
