import type { Actor } from '../access/actor'
import { findNotes, type NoteSubject } from './find-notes.server'

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The visible notes with their text rendered for a page. */
export async function findShownNotes(actor: Actor, subject: NoteSubject) {
  const notes = await findNotes(actor, subject)
  return notes.map(({ body, ...note }) => ({
    ...note,
    html: `<p>${body.replace(/[&<>"]/g, (c) => special[c] ?? c).replaceAll('\n', '<br>')}</p>`,
  }))
}
