import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findReaderChoices } from '~/domain/access/find-reader-choices.server'
import { createContactPoint } from '~/domain/contact-points/change-contact-point.server'
import { newContactPointSchema } from '~/domain/contact-points/contact-point-schema.server'
import { findHolder, holderOf } from '~/domain/contact-points/find-contact-points.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { Page, PageHeader } from '~/ui/page'
import { ContactPointForm } from '~/ui/people/contact-point-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  person: recordId.optional(),
  post: recordId.optional(),
  organisation: recordId.optional(),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'contactPoint.edit')
  const { person, post, organisation } = readSearch(request, address)
  return answering(async () => {
    const holder = holderOf({ personId: person, postId: post, organisationId: organisation })
    const named = await findHolder(actor, holder)
    return json({
      title: textsFor(actor.locale).people.contactPoints.addFor(named.name),
      back: { to: named.address, label: named.name },
      holder,
      formKey: randomUUID(),
      choices: await findReaderChoices(actor),
    })
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'contactPoint.edit')
  const form = await readForm(request, newContactPointSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    const { address } = await createContactPoint(actor, holderOf(given), given)
    return redirectWith(request, address, { text: textsFor(actor.locale).people.contactPoints.saved })
  })
}

export default function NewContactPoint() {
  const { title, back, ...form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <ContactPointForm answer={answer} values={{}} cancel={back.to} {...form} />
    </Page>
  )
}
