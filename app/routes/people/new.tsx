import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findReaderChoices } from '~/domain/access/find-reader-choices.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { wasSubmitted } from '~/domain/forms/was-submitted.server'
import { listCountries } from '~/domain/organisations/country.server'
import { findOrganisationLabel } from '~/domain/organisations/find-organisation.server'
import { createPerson } from '~/domain/people/change-person.server'
import { findNamesakes } from '~/domain/people/find-namesakes.server'
import { personName } from '~/domain/people/person-name'
import { newPersonSchema } from '~/domain/people/person-schema.server'
import { listTimeZones } from '~/domain/time/time-zone'
import { textsFor, useTexts } from '~/i18n'
import { Page, PageHeader } from '~/ui/page'
import { PersonForm } from '~/ui/people/person-form'
import { redirectWith } from '~/web/flash.server'
import { refusingNamesakes } from '~/web/namesakes.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'person.create')
  const { organisation: organisationId } = readSearch(
    request,
    z.object({ organisation: recordId.optional() }),
  )
  const organisation = organisationId ? await findOrganisationLabel(actor, organisationId) : null
  return json({
    title: textsFor(actor.locale).people.add,
    formKey: randomUUID(),
    values: organisation && organisationId ? { organisation, organisationId } : {},
    countries: listCountries(actor.locale),
    zones: listTimeZones(),
    choices: await findReaderChoices(actor),
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'person.create')
  const form = await readForm(request, newPersonSchema, actor.locale)
  if (!form.ok) return form.response
  const { givenName, familyName = '', nameOrder, despiteNamesakes, formKey } = form.value
  const name = personName({ givenName, familyName, nameOrder })
  if (!despiteNamesakes && !(await wasSubmitted(actor, formKey))) {
    const namesakes = await findNamesakes(actor, name)
    if (namesakes.length > 0) return refusingNamesakes(form, namesakes)
  }
  return form.attempt(async (given) => {
    const id = await createPerson(actor, given, new Date())
    return redirectWith(request, `/people/${id}`, { text: textsFor(actor.locale).people.created(name) })
  })
}

export default function NewPerson() {
  const { title, ...form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/people', label: t.people.title }]} />
      <PersonForm answer={answer} cancel="/people" {...form} />
    </Page>
  )
}
