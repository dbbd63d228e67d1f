import { z } from 'zod'
import { isTimeZone } from '../time/time-zone'
import { says } from '../errors'

/**
 * Building stones of every form's schema. Conform turns an empty field into undefined, so "required" is the
 * type's own error. Control characters never reach a record: a line break in a name would forge a header or
 * a calendar property.
 */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]/

/** One line of text, trimmed, without control characters. */
export function line(max = 200) {
  return z
    .string({ error: says('required') })
    .trim()
    .min(1, says('required'))
    .max(max, says('tooLong', { max }))
    .refine((text) => !control.test(text) && !/[\r\n\t]/.test(text), says('controlCharacters'))
}

export function optionalLine(max = 200) {
  return line(max).optional()
}

/** Several lines of text; line breaks are kept as \n. */
export function prose(max = 20_000) {
  return z
    .string()
    .max(max, says('tooLong', { max }))
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => !control.test(text), says('controlCharacters'))
    .optional()
    .transform((text) => text ?? '')
}

/** The id of a record; whether it exists for the actor is the domain's question. */
export const recordId = z
  .string({ error: says('required') })
  .regex(/^[0-9a-zA-Z_-]{1,64}$/, says('notFoundChoice'))

export const formKey = z
  .string({ error: says('formExpired') })
  .regex(/^[0-9a-zA-Z-]{16,64}$/, says('formExpired'))

export const version = z.coerce
  .number({ error: says('formExpired') })
  .int()
  .min(1)
  .max(1_000_000_000)

export const timeZone = z.string({ error: says('required') }).refine(isTimeZone, says('zoneUnknown'))

/** A link that opens safely: http or https, nothing else. */
export function webAddress(max = 500) {
  return line(max).refine((text) => {
    try {
      return ['http:', 'https:'].includes(new URL(text).protocol)
    } catch {
      return false
    }
  }, says('notWebAddress'))
}

export const emailAddress = line(254)
  .transform((text) => text.toLowerCase())
  .refine((text) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text), says('notEmail'))

/** A checkbox: present means yes. */
export const checked = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/** Zero or more of the same field. */
export function listOf<T extends z.ZodType>(item: T, most = 200) {
  return z
    .array(item)
    .max(most, says('tooMany', { max: most }))
    .default([])
}
