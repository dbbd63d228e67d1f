import { z } from 'zod'
import { says } from '../../errors'
import {
  formKey,
  line,
  listOf,
  optionalLine,
  prose,
  recordId,
  version,
  webAddress,
} from '../../forms/field-schemas.server'

/** A document is a link to where it is kept: https alone, so that it opens unread by others on the way. */
const secureAddress = webAddress(1000).refine((text) => text.startsWith('https://'), says('notSecureAddress'))

/** A row left empty is none. */
const document = z
  .object({ title: optionalLine(200), url: secureAddress.optional() })
  .refine(({ title, url }) => title === undefined || url !== undefined, {
    error: says('documentWithoutAddress'),
    path: ['url'],
  })

const fields = {
  title: line(300),
  day: optionalLine(60),
  startTime: optionalLine(20),
  minutes: z.coerce
    .number({ error: says('notNumber') })
    .int(says('notNumber'))
    .min(1, says('tooSmall', { min: 1 }))
    .max(1440, says('tooBig', { max: 1440 }))
    .optional(),
  speakers: listOf(z.object({ id: recordId.optional(), text: optionalLine(200) }), 50),
  speakersLines: prose(5_000),
  documents: listOf(document, 50),
}

export const newAgendaItemForm = z.object({ formKey, ...fields })
export const agendaItemForm = z.object({ version, ...fields })
export const agendaMoveForm = z.object({ to: z.enum(['up', 'down'], says('unknownChoice')) })

export type NewAgendaItem = z.output<typeof newAgendaItemForm>
export type AgendaItemEdit = z.output<typeof agendaItemForm>

export const agendaParams = z.object({ itemId: recordId })
