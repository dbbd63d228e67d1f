import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Archive } from 'lucide-react'
import { renameView } from '~/domain/saved-views/change-saved-view.server'
import { startViewEdit } from '~/domain/saved-views/find-saved-views.server'
import { viewEditForm, viewParams } from '~/domain/saved-views/saved-view-schema.server'
import { viewAddress } from '~/domain/saved-views/saved-list'
import { textsFor, useTexts } from '~/i18n'
import { PostButton } from '~/ui/button'
import type { FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { ViewForm } from '~/ui/saved-views/view-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

/** One's own view: its name, and who sees it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'savedView.edit')
  const { viewId } = readParams(params, viewParams)
  const view = await answering(() => startViewEdit(actor, viewId))
  return json({ view, title: textsFor(actor.locale).savedViews.editTitle })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'savedView.edit')
  const { viewId } = readParams(params, viewParams)
  const form = await readForm(request, viewEditForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    await renameView(actor, viewId, fields)
    const view = await startViewEdit(actor, viewId)
    return redirectWith(request, viewAddress(view), { text: textsFor(actor.locale).savedViews.saved })
  })
}

export default function EditView() {
  const { view, title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader
        title={title}
        trail={[{ to: '/views', label: t.savedViews.title }]}
        actions={
          <PostButton action={`/views/${view.id}/archive`} icon={Archive} tone="quiet">
            {t.common.archive}
          </PostButton>
        }
      />
      <ViewForm
        answer={answer}
        version={view.version}
        values={{ name: view.name, shared: view.shared ? 'on' : '' }}
        cancel={viewAddress(view)}
      />
    </Page>
  )
}
