import { z } from 'zod'
import { handlingFields } from '../access/handling.server'
import { says } from '../errors'
import {
  checked,
  formKey,
  line,
  optionalLine,
  prose,
  recordId,
  timeZone,
  version,
} from '../forms/field-schemas.server'
import { aliasLines, country } from '../organisations/organisation-schema.server'
import { isLanguage } from './languages.server'

const language = line(12).refine(isLanguage, says('languageUnknown'))

/** "da, en, zh": codes, best first. */
const languages = line(120)
  .transform((text) => text.split(/[\s,;]+/).filter((code) => code !== ''))
  .refine((codes) => codes.every(isLanguage), says('languageUnknown'))
  .transform((codes) => [...new Set(codes)].join(','))
  .optional()
  .transform((codes) => codes ?? '')

const personFields = {
  givenName: line(100),
  familyName: optionalLine(100),
  nameOrder: z.enum(['GIVEN_FIRST', 'FAMILY_FIRST'], { error: says('choose') }).default('GIVEN_FIRST'),
  nativeName: optionalLine(100),
  nativeLanguage: language.optional(),
  pronunciation: optionalLine(100),
  titleOfAddress: optionalLine(100),
  languages,
  zone: timeZone.optional(),
  country: country.optional(),
  aliases: aliasLines,
  summary: prose(5_000),
  source: optionalLine(300),
  ...handlingFields,
}

/** A new person may be given the post they hold now: an organisation, by choice or by name, and a title. */
export const newPersonSchema = z.object({
  ...personFields,
  organisation: optionalLine(),
  organisationId: recordId.optional(),
  postTitle: optionalLine(),
  postSince: optionalLine(60),
  /** There is one of this name already, and this is another. */
  despiteNamesakes: checked,
  formKey,
})
export const editedPersonSchema = z.object({ ...personFields, version })

export type GivenPerson = z.output<z.ZodObject<typeof personFields>>
export type NewPersonForm = z.output<typeof newPersonSchema>
