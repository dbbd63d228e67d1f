import { zipSync } from 'fflate'
import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleMails } from '../access/visible-to.server'
import { NotFound } from '../errors'

/**
 * The messages of one sending as .eml files in a zip, named after their recipients; those withdrawn since are left out.
 * Throws NotFound when the actor may see none of it.
 */
export async function zipBatch(actor: Actor, batchId: string): Promise<Uint8Array<ArrayBuffer>> {
  demand(actor, 'invitation.edit')
  const mails = await db.outgoingMail.findMany({
    where: { AND: [visibleMails(actor), { batchId, state: { not: 'WITHDRAWN' } }] },
    select: { toName: true, toEmail: true, message: true, createdAt: true },
    orderBy: [{ toName: 'asc' }, { id: 'asc' }],
  })
  const [first] = mails
  if (!first) throw new NotFound()
  const width = String(mails.length).length
  const files = mails.map(({ toName, toEmail, message }, index) => {
    const number = String(index + 1).padStart(width, '0')
    return [`${number} ${fileName(toName || toEmail)}.eml`, new TextEncoder().encode(message)] as const
  })
  // Stored, not compressed: messages are base64 already, and others wait while one is being packed.
  return zipSync(Object.fromEntries(files), { level: 0, mtime: first.createdAt })
}

/** What every file system takes; a dot first would hide it. */
function fileName(name: string): string {
  const kept = name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, '_')
  return (
    [...kept]
      .slice(0, 80)
      .join('')
      .replace(/^[.\s]+|[.\s]+$/g, '') || 'mail'
  )
}
