import { json } from '@remix-run/node'
import { uploadLimitBytes } from '~/server/guard-body.server'
import { badRequest } from './page.server'
import { formDataOf, keptFields } from './read-body.server'

/** A file as it was chosen; its name is shown back, never used as a path. */
export type UploadedFile = { name: string; bytes: Uint8Array }

const mostFiles = 100

/**
 * The posted form of an upload (multipart/form-data): the files of one of its fields, without the empty one that
 * browsers send when none was chosen, and its text fields bounded as `readBody` bounds any form's. The address must
 * stand among those `guardBody` lets upload. Throws 413 for more than 5 MB of files, 400 for a body that is no such
 * form or holds more than a hundred files.
 */
export async function readUpload(
  request: Request,
  field: string,
): Promise<{ files: UploadedFile[]; fields: FormData }> {
  const sent = await formDataOf(request)
  const chosen = sent.getAll(field).filter((value): value is File => typeof value !== 'string')
  const given = chosen.filter((file) => file.size > 0 || file.name !== '')
  if (given.length > mostFiles) throw badRequest()
  const size = given.reduce((sum, file) => sum + file.size, 0)
  if (size > uploadLimitBytes) throw json({ problem: 'tooLarge' as const }, { status: 413 })
  return { files: await Promise.all(given.map(contentOf)), fields: keptFields(sent) }
}

async function contentOf(file: File): Promise<UploadedFile> {
  const name = file.name.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, 200)
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
