import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { stateContribution } from '~/domain/contributions/change-contribution.server'
import { contributionStart, newContributionForm } from '~/domain/contributions/contribution-schema.server'
import { findMeasureChoices } from '~/domain/contributions/find-measure-choices.server'
import { alwaysSent, startNewContribution } from '~/domain/contributions/start-contribution-form.server'
import { discardDraft } from '~/domain/drafts/change-draft.server'
import { filledIn } from '~/domain/drafts/draft'
import { findDraft } from '~/domain/drafts/find-draft.server'
import { textsFor, useTexts } from '~/i18n'
import { ContributionForm } from '~/ui/contributions/contribution-form'
import type { FormAnswer } from '~/ui/form'
import { addressWith } from '~/ui/list-address'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

/** A draft belongs to what the contribution hangs on, so that one meeting's is not offered at another. */
function draftName({ meeting, edition }: { meeting?: string | undefined; edition?: string | undefined }) {
  return `contribution-${meeting ?? edition ?? 'new'}`
}

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'contribution.state')
  const { draft, ...from } = readSearch(request, contributionStart)
  const now = new Date()
  const [{ values, origin }, stored] = await Promise.all([
    answering(() => startNewContribution(actor, from, now)),
    findDraft(actor, draftName(from), now),
  ])
  const besides = values.measureId ? [values.measureId] : []
  return json({
    title: textsFor(actor.locale).contributions.newTitle,
    formKey: crypto.randomUUID(),
    values: draft && stored ? filledIn(values, stored.fields, alwaysSent) : values,
    measures: await findMeasureChoices(actor, now, besides),
    origin,
    draft: { form: draftName(from), savedAt: draft ? null : (stored?.savedAt ?? null) },
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'contribution.state')
  const form = await readForm(request, newContributionForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    const id = await stateContribution(actor, fields, { now: new Date() })
    const { meetingId: meeting, editionId: edition } = fields
    await discardDraft(actor, draftName({ meeting, edition }))
    const to = meeting ? `/meetings/${meeting}` : edition ? `/editions/${edition}` : `/contributions/${id}`
    return redirectWith(request, to, {
      text: textsFor(actor.locale).contributions.said.stated,
      undo: `/contributions/${id}/archive`,
    })
  })
}

export default function NewContribution() {
  const { title, formKey: offered, values, measures, origin, draft } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts().contributions
  const { pathname, search } = useLocation()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/contributions', label: t.title }]} />
      <ContributionForm
        key={search}
        answer={answer}
        formKey={formKey}
        values={values}
        measures={measures}
        origin={origin}
        draft={{ ...draft, restore: addressWith(pathname, search, { draft: '1' }) }}
        cancel={origin?.to ?? '/contributions'}
      />
    </Page>
  )
}
