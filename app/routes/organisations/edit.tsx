import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { editOrganisation } from '~/domain/organisations/change-organisation.server'
import { listCountries } from '~/domain/organisations/country.server'
import { findOrganisationForm } from '~/domain/organisations/organisation-form.server'
import { editedOrganisationSchema } from '~/domain/organisations/organisation-schema.server'
import { textsFor } from '~/i18n'
import { OrganisationForm } from '~/ui/organisations/organisation-form'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ organisationId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'organisation.edit')
  const { organisationId } = readParams(params, path)
  const values = await answering(() => findOrganisationForm(actor, organisationId))
  const name = (actor.locale === 'da' ? values['nameDa'] : values['nameEn']) ?? ''
  const title = textsFor(actor.locale).organisations.editNamed(name)
  const back = { to: `/organisations/${organisationId}`, label: name }
  return json({ title, back, values, countries: listCountries(actor.locale) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'organisation.edit')
  const { organisationId } = readParams(params, path)
  const form = await readForm(request, editedOrganisationSchema, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (given) => {
    await editOrganisation(actor, organisationId, given)
    const text = textsFor(actor.locale).organisations.saved(given.nameDa)
    return redirectWith(request, `/organisations/${organisationId}`, { text })
  })
}

export default function EditOrganisation() {
  const { title, back, values, countries } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page narrow>
      <PageHeader title={title} trail={[back]} />
      <OrganisationForm
        answer={answer}
        values={values}
        countries={countries}
        version={Number(values['version'])}
        cancel={back.to}
      />
    </Page>
  )
}
