import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { wasSubmitted } from '~/domain/forms/was-submitted.server'
import { listCountries } from '~/domain/organisations/country.server'
import { createOrganisation } from '~/domain/organisations/change-organisation.server'
import { findOrganisationNamesakes } from '~/domain/organisations/find-namesakes.server'
import { newOrganisationSchema } from '~/domain/organisations/organisation-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { OrganisationForm } from '~/ui/organisations/organisation-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { refusingNamesakes } from '~/web/namesakes.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'organisation.create')
  const title = textsFor(actor.locale).organisations.add
  return json({ title, formKey: randomUUID(), countries: listCountries(actor.locale) })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'organisation.create')
  const form = await readForm(request, newOrganisationSchema, actor.locale)
  if (!form.ok) return form.response
  const { nameDa, nameEn, despiteNamesakes, formKey } = form.value
  if (!despiteNamesakes && !(await wasSubmitted(actor, formKey))) {
    const namesakes = await findOrganisationNamesakes(actor, [nameDa, nameEn])
    if (namesakes.length > 0) return refusingNamesakes(form, namesakes)
  }
  return form.attempt(async (given) => {
    const id = await createOrganisation(actor, given)
    const text = textsFor(actor.locale).organisations.created(given.nameDa)
    return redirectWith(request, `/organisations/${id}`, { text })
  })
}

export default function NewOrganisation() {
  const { title, formKey, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useTexts()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[{ to: '/organisations', label: t.organisations.title }]} />
      <OrganisationForm
        answer={answer}
        values={{}}
        countries={countries}
        formKey={formKey}
        cancel="/organisations"
      />
    </Page>
  )
}
