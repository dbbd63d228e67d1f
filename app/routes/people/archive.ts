import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { archivePerson } from '~/domain/people/change-person.server'
import { findPerson } from '~/domain/people/find-person.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'person.archive')
  const { personId } = readParams(params, z.object({ personId: recordId }))
  return answering(async () => {
    const { name } = await findPerson(actor, personId)
    await archivePerson(actor, personId, new Date())
    return redirectWith(request, '/people', {
      text: textsFor(actor.locale).people.archived(name),
      undo: `/people/${personId}/restoration`,
    })
  })
}
