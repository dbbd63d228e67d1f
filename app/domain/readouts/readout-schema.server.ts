import { z } from 'zod'
import { says } from '../errors'
import { checked, emailAddress, listOf, prose, recordId } from '../forms/field-schemas.server'
import { type ReadoutPart, readoutParts } from './readout'

export const readoutParams = z.object({ id: recordId })

const mostRecipients = 50

/** Addresses typed one on each line, or with a comma or semicolon between them. */
const addresses = prose(6_000)
  .transform((text) => [...new Set(text.split(/[\n,;]/).map((part) => part.trim()))].filter(Boolean))
  .pipe(z.array(emailAddress).max(mostRecipients, says('tooMany', { max: mostRecipients })))

/** To whom a draft goes; what it says stands in the address. */
export const recipientForm = z.object({
  accountIds: listOf(recordId, mostRecipients),
  personIds: listOf(recordId, mostRecipients),
  addresses: z.preprocess((text) => text ?? '', addresses),
  confirmed: checked,
})

export type GivenRecipients = z.output<typeof recipientForm>

const language = z.enum(['da', 'en'])

/** What goes out, from the address: `?language=en&part=readout&part=decisions`. All parts when none is named. */
export function readChoice(search: URLSearchParams, reader: 'da' | 'en') {
  const named = language.safeParse(search.get('language'))
  const wanted = new Set(search.getAll('part'))
  const parts: ReadoutPart[] = readoutParts.filter((part) => wanted.has(part))
  return {
    language: named.success ? named.data : reader,
    parts: parts.length > 0 ? parts : [...readoutParts],
  }
}
