import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { writeStatements } from '~/domain/events/survey/change-statements.server'
import { findStatementsForm } from '~/domain/events/survey/find-statements-form.server'
import { statementsForm } from '~/domain/events/survey/survey-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { Page, PageHeader } from '~/ui/page'
import { StatementsForm } from '~/ui/surveys/statements-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { editionId } = readParams(params, editionParams)
  const page = await answering(() => findStatementsForm(actor, editionId))
  return json({ title: textsFor(actor.locale).attendance.survey.statementsOf(page.name), editionId, page })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'edition.edit')
  const { editionId } = readParams(params, editionParams)
  const form = await readForm(request, statementsForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await writeStatements(actor, editionId, given)
    const { series } = await findStatementsForm(actor, editionId)
    const text = textsFor(actor.locale).attendance.survey.saved
    return redirectWith(request, `/series/${series.id}/results`, { text })
  })
}

export default function Statements() {
  const { title, editionId, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  const home = `/editions/${editionId}`
  return (
    <Page narrow marking={page.marking}>
      <PageHeader
        title={title}
        trail={[
          { to: '/series', label: t.series.title },
          { to: `/series/${page.series.id}`, label: page.series.name },
          { to: home, label: page.name },
        ]}
      />
      <StatementsForm answer={answer} page={page} cancel={home} />
    </Page>
  )
}
