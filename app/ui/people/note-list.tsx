import { Pencil, Plus } from 'lucide-react'
import { formatDate } from '~/domain/time/format-time'
import { today } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'
import { HandlingMark, MarkingLine } from '../badge'
import { ButtonLink } from '../button'
import { Markdown } from '../markdown'
import { Section } from '../page'

export type ShownNote = {
  id: string
  html: string
  author: string
  /** ISO 8601. */
  createdAt: string
  handling: 'OPEN' | 'LIMITED'
  marking: 'NONE' | 'TIL_TJENESTEBRUG'
}

/** Remarks outside any meeting, newest first. */
export function NoteList({ notes, add }: { notes: ShownNote[]; add?: string }) {
  const words = useTexts().people.notes
  return (
    <Section
      title={words.title}
      count={notes.length || undefined}
      actions={
        add ? (
          <ButtonLink to={add} tone="quiet" icon={Plus}>
            {words.add}
          </ButtonLink>
        ) : null
      }
    >
      {notes.length === 0 ? <p className="text-sm text-muted">{words.none}</p> : null}
      <ul className="grid gap-5">
        {notes.map((note) => (
          <li key={note.id}>
            <NoteText note={note} mayEdit={add !== undefined} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NoteText({ note, mayEdit }: { note: ShownNote; mayEdit: boolean }) {
  const words = useTexts().people.notes
  const { locale, zone } = useReader()
  const when = formatDate(today(new Date(note.createdAt), zone), locale, 'medium')
  return (
    <article>
      <MarkingLine marking={note.marking} />
      <div className="flex items-start justify-between gap-3">
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          {note.author ? words.by(note.author, when) : when}
          <HandlingMark handling={note.handling} />
        </p>
        {mayEdit ? (
          <ButtonLink to={`/notes/${note.id}/edit`} tone="quiet" icon={Pencil} iconOnly>
            {words.editDated(when)}
          </ButtonLink>
        ) : null}
      </div>
      <Markdown html={note.html} />
    </article>
  )
}
