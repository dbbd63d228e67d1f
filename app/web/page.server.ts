import { json } from '@remix-run/node'
import type { z } from 'zod'
import { Forbidden, Invalid, NotFound } from '~/domain/errors'

/** The one answer for what does not exist and what may not be seen: same status, same body. */
export function notFound(): Response {
  return json({ problem: 'notFound' as const }, { status: 404 })
}

export function forbidden(): Response {
  return json({ problem: 'forbidden' as const }, { status: 403 })
}

/** For programs, which cannot sign in; a browser is shown the way. */
export function signedOut(): Response {
  return json({ problem: 'signedOut' as const }, { status: 401 })
}

export function badRequest(): Response {
  return json({ problem: 'badRequest' as const }, { status: 400 })
}

/** Runs a loader's domain calls; what the domain refuses becomes the matching page. */
export async function answering<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asResponse(error) ?? error
  }
}

export function asResponse(error: unknown): Response | null {
  if (error instanceof NotFound) return notFound()
  if (error instanceof Forbidden) return forbidden()
  if (error instanceof Invalid) return badRequest()
  return null
}

/** The path's ids. A malformed one is answered like an unknown one. */
export function readParams<S extends z.ZodType>(params: unknown, schema: S): z.output<S> {
  const parsed = schema.safeParse(params)
  if (!parsed.success) throw notFound()
  return parsed.data
}

/** The address' search parameters; a repeated or unreadable one falls back to its default, so any link opens. */
export function readSearch<S extends z.ZodObject>(request: Request, schema: S): z.output<S> {
  const given = new URL(request.url).searchParams
  const values: Record<string, unknown> = {}
  for (const key of Object.keys(schema.shape)) {
    const all = given.getAll(key)
    // PostgreSQL takes no NUL in a text.
    const text = all.length > 1 ? undefined : all[0]?.replaceAll('\u0000', '')
    if (text === undefined || text === '') continue
    const field = schema.shape[key] as z.ZodType
    if (field.safeParse(text).success) values[key] = text
  }
  return schema.parse(values)
}
