import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { archiveOrganisation } from '~/domain/organisations/change-organisation.server'
import { findOrganisation } from '~/domain/organisations/find-organisation.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'organisation.archive')
  const { organisationId } = readParams(params, z.object({ organisationId: recordId }))
  return answering(async () => {
    const { name } = await findOrganisation(actor, organisationId)
    await archiveOrganisation(actor, organisationId, new Date())
    return redirectWith(request, '/organisations', {
      text: textsFor(actor.locale).organisations.archived(name),
      undo: `/organisations/${organisationId}/restoration`,
    })
  })
}
