import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Archive, Check, RotateCcw } from 'lucide-react'
import { editFollowUp } from '~/domain/follow-ups/change-follow-up.server'
import { followUpEditForm, followUpParams } from '~/domain/follow-ups/follow-up-schema.server'
import { findOwnerChoices, startFollowUpEdit } from '~/domain/follow-ups/start-follow-up-form.server'
import { textsFor, useTexts } from '~/i18n'
import { PostButton } from '~/ui/button'
import { FollowUpForm } from '~/ui/follow-ups/follow-up-form'
import type { FormAnswer } from '~/ui/form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'followUp.edit')
  const { id } = readParams(params, followUpParams)
  const followUp = await answering(() => startFollowUpEdit(actor, id))
  return json({
    ...followUp,
    id,
    title: textsFor(actor.locale).followUps.editTitle,
    owners: await findOwnerChoices(actor, followUp.values.ownerId),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'followUp.edit')
  const { id } = readParams(params, followUpParams)
  const { origin } = await answering(() => startFollowUpEdit(actor, id))
  const form = await readForm(request, followUpEditForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    await editFollowUp(actor, id, fields, { now: new Date() })
    return redirectWith(request, origin?.to ?? '/follow-ups', {
      text: textsFor(actor.locale).followUps.said.saved,
    })
  })
}

export default function EditFollowUp() {
  const { id, title, version, done, values, owners, origin, concerns } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const t = useTexts()
  const at = (step: string) => `/follow-ups/${id}/${step}`
  return (
    <Page narrow>
      <PageHeader
        title={title}
        trail={[{ to: '/follow-ups', label: t.followUps.title }]}
        actions={
          <>
            {done ? (
              <PostButton action={at('reopening')} icon={RotateCcw}>
                {t.followUps.reopen}
              </PostButton>
            ) : (
              <PostButton action={at('completion')} icon={Check}>
                {t.common.markDone}
              </PostButton>
            )}
            <PostButton action={at('archive')} icon={Archive} tone="quiet">
              {t.common.archive}
            </PostButton>
          </>
        }
      />
      <FollowUpForm
        answer={answer}
        version={version}
        values={values}
        owners={owners}
        origin={origin}
        concerns={concerns}
        cancel={origin?.to ?? '/follow-ups'}
      />
    </Page>
  )
}
