import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useState } from 'react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Invalid } from '~/domain/errors'
import { askIntroduction, startIntroduction } from '~/domain/network/introduction.server'
import { introductionForm, introductionSearch } from '~/domain/network/introduction-schema.server'
import { pathsTo } from '~/domain/network/paths-address'
import { textsFor, useTexts } from '~/i18n'
import { EmptyState } from '~/ui/empty-state'
import type { FormAnswer } from '~/ui/form'
import { IntroductionForm } from '~/ui/network/introduction-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'introduction.ask')
  const path = readSearch(request, introductionSearch).path
  if (!path) throw notFound()
  const t = textsFor(actor.locale).network.introduction
  return answering(async () => {
    const start = await unlessRefused(() => startIntroduction(actor, path, { now: new Date() }))
    return json({
      title: start ? t.title(start.target.name) : t.noneTitle,
      start,
      path: path.join(','),
      formKey: crypto.randomUUID(),
    })
  })
}

/** A colleague who cannot help is no bad request: the page says so. */
async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Invalid) return null
    throw error
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'introduction.ask')
  const form = await readForm(request, introductionForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (input) => {
    const now = new Date()
    const { connector, target } = await startIntroduction(actor, input.path, { now })
    const id = await askIntroduction(actor, input, { now })
    const t = textsFor(actor.locale).network.introduction
    return redirectWith(request, `/people/${target.id}`, {
      text: connector ? t.asked(connector) : t.askedOwn,
      undo: `/follow-ups/${id}/archive`,
    })
  })
}

export default function NewIntroduction() {
  const { title, start, path, formKey: offered } = useLoaderData<typeof loader>()
  // One key for the form as long as it is shown: after a refusal the loader offers another.
  const [formKey] = useState(offered)
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const { network: t, errors } = useTexts()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/network', label: t.paths.title }]} />
      {start ? (
        <IntroductionForm
          {...{ answer, start, path, formKey }}
          cancel={pathsTo({ kind: 'person', id: start.target.id })}
        />
      ) : (
        <div className="card">
          <EmptyState title={t.introduction.refusedTitle} text={errors.introductionRefused} />
        </div>
      )}
    </Page>
  )
}
