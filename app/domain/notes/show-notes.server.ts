import type { Actor } from '../access/actor'
import { renderMarkdown } from '../text/render-markdown.server'
import { findNotes, type NoteSubject } from './find-notes.server'

/** The visible notes with their text rendered for a page. */
export async function findShownNotes(actor: Actor, subject: NoteSubject) {
  const notes = await findNotes(actor, subject)
  return notes.map(({ body, ...note }) => ({ ...note, html: renderMarkdown(body) }))
}
