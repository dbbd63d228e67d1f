import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { setNoteArchived } from '~/domain/notes/change-note.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'note.edit')
  const { noteId } = readParams(params, z.object({ noteId: recordId }))
  return answering(async () => {
    const { address } = await setNoteArchived(actor, noteId, null)
    return redirectWith(request, address, {
      text: textsFor(actor.locale).people.notes.restored,
    })
  })
}
