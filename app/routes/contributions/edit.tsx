import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { editContribution } from '~/domain/contributions/change-contribution.server'
import {
  contributionEditForm,
  contributionParams,
  contributionStart,
} from '~/domain/contributions/contribution-schema.server'
import { findMeasureChoices } from '~/domain/contributions/find-measure-choices.server'
import { alwaysSent, startContributionEdit } from '~/domain/contributions/start-contribution-form.server'
import { discardDraft } from '~/domain/drafts/change-draft.server'
import { filledIn } from '~/domain/drafts/draft'
import { findDraft } from '~/domain/drafts/find-draft.server'
import { textsFor, useTexts } from '~/i18n'
import { ContributionForm } from '~/ui/contributions/contribution-form'
import type { FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const draftName = (id: string) => `contribution-${id}`

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'contribution.state')
  const { id } = readParams(params, contributionParams)
  const { draft } = readSearch(request, contributionStart)
  const now = new Date()
  const [start, stored] = await answering(() =>
    Promise.all([startContributionEdit(actor, id), findDraft(actor, draftName(id), now)]),
  )
  return json({
    ...start,
    id,
    values: draft && stored ? filledIn(start.values, stored.fields, alwaysSent) : start.values,
    title: textsFor(actor.locale).contributions.editTitle(start.title),
    measures: await findMeasureChoices(actor, now, [start.values.measureId]),
    draft: { form: draftName(id), savedAt: draft ? null : (stored?.savedAt ?? null) },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'contribution.state')
  const { id } = readParams(params, contributionParams)
  await answering(() => startContributionEdit(actor, id))
  const form = await readForm(request, contributionEditForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    await editContribution(actor, id, fields, { now: new Date() })
    await discardDraft(actor, draftName(id))
    return redirectWith(request, `/contributions/${id}`, {
      text: textsFor(actor.locale).contributions.said.saved,
    })
  })
}

export default function EditContribution() {
  const { id, title, version, values, measures, origin, draft } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts().contributions
  const { search } = useLocation()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/contributions', label: t.title }]} />
      <ContributionForm
        key={search}
        answer={answer}
        version={version}
        values={values}
        measures={measures}
        origin={origin}
        draft={{ ...draft, restore: `/contributions/${id}/edit?draft=1` }}
        cancel={`/contributions/${id}`}
      />
    </Page>
  )
}
