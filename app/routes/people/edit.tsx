import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { listCountries } from '~/domain/organisations/country.server'
import { editPerson } from '~/domain/people/change-person.server'
import { findPersonForm } from '~/domain/people/person-form.server'
import { personName } from '~/domain/people/person-name'
import { editedPersonSchema } from '~/domain/people/person-schema.server'
import { listTimeZones } from '~/domain/time/time-zone'
import { textsFor } from '~/i18n'
import { Page, PageHeader } from '~/ui/page'
import { PersonForm } from '~/ui/people/person-form'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ personId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'person.edit')
  const { personId } = readParams(params, path)
  const { name, values, choices } = await answering(() => findPersonForm(actor, personId))
  return json({
    title: textsFor(actor.locale).people.editNamed(name),
    back: { to: `/people/${personId}`, label: name },
    values,
    choices,
    version: Number(values.version),
    countries: listCountries(actor.locale),
    zones: listTimeZones(),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'person.edit')
  const { personId } = readParams(params, path)
  const form = await readForm(request, editedPersonSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await editPerson(actor, personId, given)
    const name = personName({ ...given, familyName: given.familyName ?? '' })
    return redirectWith(request, `/people/${personId}`, { text: textsFor(actor.locale).people.saved(name) })
  })
}

export default function EditPerson() {
  const { title, back, ...form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <PersonForm answer={answer} cancel={back.to} {...form} />
    </Page>
  )
}
