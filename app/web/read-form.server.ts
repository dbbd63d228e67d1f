import { json } from '@remix-run/node'
import { parseWithZod } from '@conform-to/zod/v4'
import type { Submission, SubmissionResult } from '@conform-to/react'
import type { z } from 'zod'
import type { Locale } from '~/domain/access/actor'
import { Conflict, Forbidden, Invalid, NotFound, type ErrorCode, type FieldError } from '~/domain/errors'
import { textsFor } from '~/i18n'
import { log } from '~/server/log.server'
import { forbidden, notFound } from './page.server'
import { readBody } from './read-body.server'

/** What an action answers when the form was not saved: Conform's result and, after a conflict, the stored values. */
export type Rejection = { result: SubmissionResult<string[]>; theirs?: Record<string, string> }

type Accepted<T> = {
  ok: true
  value: T
  /** Runs the change; a domain refusal becomes the form again, with what was typed and the field at fault. */
  attempt: (change: (value: T) => Promise<Response>) => Promise<Response>
}
type Refused = { ok: false; response: Response }

/** Reads a posted form by its schema. Unknown fields are dropped; a wrong one answers 422 in the reader's language. */
export async function readForm<S extends z.ZodType>(
  request: Request,
  schema: S,
  locale: Locale,
): Promise<Accepted<z.output<S>> | Refused> {
  const submission = parseWithZod(await readBody(request), { schema })
  if (submission.status !== 'success') {
    const result = submission.reply({ hideFields: secretFields(submission) })
    return { ok: false, response: rejected(translated(result, locale), 422) }
  }
  const value = submission.value as z.output<S>
  return {
    ok: true,
    value,
    attempt: async (change) => {
      try {
        return await change(value)
      } catch (error) {
        return refusal(error, submission, locale)
      }
    },
  }
}

function refusal(error: unknown, submission: Submission<unknown>, locale: Locale): Response {
  if (error instanceof Invalid) {
    const result = submission.reply({
      fieldErrors: sentences(error.fields, locale),
      hideFields: secretFields(submission),
    })
    return rejected(result as SubmissionResult<string[]>, 422)
  }
  if (error instanceof Conflict) {
    const result = submission.reply({
      formErrors: [sentence('conflict', {}, locale)],
      hideFields: secretFields(submission),
    })
    return json<Rejection>(
      { result: result as SubmissionResult<string[]>, theirs: error.theirs },
      { status: 409 },
    )
  }
  if (error instanceof NotFound) throw notFound()
  if (error instanceof Forbidden) throw forbidden()
  if (isOutOfSpace(error)) {
    log.error({ name: 'noSpace' }, 'failed')
    const formErrors = [sentence('noSpace', {}, locale)]
    const result = submission.reply({ formErrors, hideFields: secretFields(submission) })
    return rejected(result as SubmissionResult<string[]>, 507)
  }
  throw error
}

/** SQLITE_FULL, or PostgreSQL's 53100: nothing was written, and reading still works. */
function isOutOfSpace(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const text = `${error.message} ${JSON.stringify(error.cause ?? '')}`
  return /SQLITE_FULL|disk is full|53100|No space left/i.test(text)
}

function rejected(result: SubmissionResult<string[]>, status: number): Response {
  return json<Rejection>({ result }, { status })
}

/** What was typed comes back with a refused form, save passwords: they never stand in a page. */
function secretFields(submission: { payload: Record<string, unknown> }): string[] {
  return Object.keys(submission.payload).filter((name) => /password/i.test(name))
}

function translated(result: SubmissionResult<string[]>, locale: Locale): SubmissionResult<string[]> {
  const error: Record<string, string[] | null> = {}
  for (const [field, codes] of Object.entries(result.error ?? {})) {
    error[field] = codes ? codes.map((code) => decoded(code, locale)) : null
  }
  return { ...result, error }
}

/** `tooLong|{"max":200}` → "Højst 200 tegn." A message of zod's own, such as a wrong type, is a plain "not valid". */
function decoded(encoded: string, locale: Locale): string {
  const bar = encoded.indexOf('|')
  const code = bar < 0 ? encoded : encoded.slice(0, bar)
  if (!Object.hasOwn(textsFor(locale).errors, code)) return sentence('notValid', {}, locale)
  const params = bar < 0 ? {} : (JSON.parse(encoded.slice(bar + 1)) as Record<string, string | number>)
  return sentence(code as ErrorCode, params, locale)
}

function sentences(fields: FieldError[], locale: Locale): Record<string, string[]> {
  const all: Record<string, string[]> = {}
  for (const { field, code, params } of fields) (all[field] ??= []).push(sentence(code, params ?? {}, locale))
  return all
}

/** What a refusal says, in the reader's language. */
export function sentence(code: ErrorCode, params: Record<string, string | number>, locale: Locale): string {
  const text: unknown = textsFor(locale).errors[code]
  return typeof text === 'function' ? String(text(params)) : String(text)
}
