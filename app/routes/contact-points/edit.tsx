import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Archive } from 'lucide-react'
import { z } from 'zod'
import { editContactPoint } from '~/domain/contact-points/change-contact-point.server'
import { editedContactPointSchema } from '~/domain/contact-points/contact-point-schema.server'
import { findContactPointForm } from '~/domain/contact-points/find-contact-points.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor, useTexts } from '~/i18n'
import { PostButton } from '~/ui/button'
import { Page, PageHeader } from '~/ui/page'
import { ContactPointForm } from '~/ui/people/contact-point-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ contactPointId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'contactPoint.edit')
  const { contactPointId } = readParams(params, path)
  const { holder, values, choices } = await answering(() => findContactPointForm(actor, contactPointId))
  return json({
    title: textsFor(actor.locale).people.contactPoints.edit,
    back: { to: holder.address, label: holder.name },
    id: contactPointId,
    form: { values, choices, version: Number(values.version) },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'contactPoint.edit')
  const { contactPointId } = readParams(params, path)
  const form = await readForm(request, editedContactPointSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const { address } = await editContactPoint(actor, contactPointId, given)
    return redirectWith(request, address, { text: textsFor(actor.locale).people.contactPoints.saved })
  })
}

export default function EditContactPoint() {
  const { title, back, id, form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader
        title={title}
        trail={[back]}
        actions={
          <PostButton action={`/contact-points/${id}/archive`} icon={Archive} tone="quiet">
            {t.common.archive}
          </PostButton>
        }
      />
      <ContactPointForm answer={answer} cancel={back.to} {...form} />
    </Page>
  )
}
