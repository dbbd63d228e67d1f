import { badRequest } from './page.server'

/** The largest form of ours sends some 2,500 fields: a meeting with every list full. */
const mostFields = 4_000
/** `attendees[12].role`: words and places in lists of up to a thousand, nested as deep as a form of ours goes. */
const ownName = /^[A-Za-z][\w-]{0,60}(?:\.[A-Za-z][\w-]{0,60}|\[\d{0,3}\]){0,4}$/
const inherited = /(?:^|[.[])(?:constructor|prototype)(?:[.\]]|$)/
/** Conform's field for "add a row" and "remove this row" where no script does it. */
const intentField = '__intent__'

/**
 * The posted form, bounded: Conform builds what names say, so that `x[4294967294]` or a name nested ten thousand
 * deep would stop the process. A name no form of ours has is dropped, such as `__proto__`. Throws 400 for a body
 * that is no form, has too many fields, or asks for something other than to add or remove a row.
 */
export async function readBody(request: Request): Promise<FormData> {
  return keptFields(await formDataOf(request))
}

/** The text fields of a posted form, bounded as `readBody` says. */
export function keptFields(sent: FormData): FormData {
  const kept = new FormData()
  let count = 0
  for (const [name, value] of sent) {
    if (++count > mostFields) throw badRequest()
    if (typeof value !== 'string') continue
    if (name === intentField) kept.set(name, checkedIntent(value, sent))
    else if (ownName.test(name) && !inherited.test(name)) kept.append(name, value)
  }
  return kept
}

/** What was posted, as it came. A body that is no form, such as JSON, is the client's mistake: 400. */
export async function formDataOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw badRequest()
  }
}

/** Adding or removing a row of a list; what else is sent under the list's name must be rows. */
function checkedIntent(text: string, sent: FormData): string {
  const { type, payload } = parsed(text)
  const { name, index } = payload ?? {}
  const isOurs = (type === 'insert' || type === 'remove') && typeof name === 'string' && isList(name, sent)
  if (!isOurs || !isPlace(index)) throw badRequest()
  return JSON.stringify({ type, payload: { name, index } })
}

function isList(name: string, sent: FormData): boolean {
  const isRow = (field: string) => field.startsWith(`${name}[`)
  const isNamed = (field: string) => field === name || field.startsWith(`${name}.`)
  return /^[A-Za-z]{1,40}$/.test(name) && [...sent.keys()].every((field) => isRow(field) || !isNamed(field))
}

function isPlace(index: unknown): boolean {
  return index === undefined || (Number.isInteger(index) && Number(index) >= 0 && Number(index) < 1_000)
}

type Asked = { type?: unknown; payload?: { name?: unknown; index?: unknown } | null }

function parsed(text: string): Asked {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
