import { z } from 'zod'
import { says } from '../errors'
import {
  checked,
  formKey,
  line,
  optionalLine,
  prose,
  recordId,
  version,
  webAddress,
} from '../forms/field-schemas.server'
import { isCountry } from './country.server'
import { organisationKinds } from './organisation'

/** Names typed one to a line; empty lines are dropped. */
export const aliasLines = prose(4_000).transform((text) => [
  ...new Set(
    text
      .split('\n')
      .map((name) => name.trim().slice(0, 200))
      .filter((name) => name !== ''),
  ),
])

export const country = z.string({ error: says('choose') }).refine(isCountry, says('unknownChoice'))

const organisationFields = {
  kind: z.enum(organisationKinds, { error: says('choose') }),
  nameDa: line(),
  nameEn: optionalLine(),
  shortName: optionalLine(60),
  country: country.optional(),
  parent: optionalLine(),
  parentId: recordId.optional(),
  website: webAddress().optional(),
  aliases: aliasLines,
  summary: prose(5_000),
}

/** `despiteNamesakes`: there is one of this name already, and this is another. */
export const newOrganisationSchema = z.object({ ...organisationFields, despiteNamesakes: checked, formKey })
export const editedOrganisationSchema = z.object({ ...organisationFields, version })

export type GivenOrganisation = z.output<z.ZodObject<typeof organisationFields>>
