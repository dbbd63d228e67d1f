import type { ImportLine } from '~/domain/calendar-import/find-import.server'
import type { ImportStatus } from '~/domain/calendar-import/import-status'
import { useTexts } from '~/i18n'
import { Badge, type BadgeTone } from '../badge'
import { type Column, DataTable } from '../data-table'
import { Link } from '../router'

const tones: Record<ImportStatus, BadgeTone> = {
  new: 'accent',
  changed: 'warn',
  cancelled: 'danger',
  known: 'neutral',
  older: 'neutral',
}

/** What a calendar holds, beside what of it is here. */
export function ImportTable({ lines, isOpen }: { lines: ImportLine[]; isOpen: boolean }) {
  const t = useTexts().imports
  const take: Column<ImportLine> = {
    key: 'take',
    head: t.columns.take,
    phone: 'bare',
    cell: (line) => <Take line={line} />,
  }
  const columns: Column<ImportLine>[] = [
    { key: 'title', head: t.columns.title, primary: true, cell: (line) => <What line={line} /> },
    { key: 'when', head: t.columns.when, cell: (line) => line.when },
    { key: 'status', head: t.columns.status, cell: (line) => <Status line={line} /> },
  ]
  return (
    <DataTable
      caption={t.caption}
      columns={isOpen ? [take, ...columns] : columns}
      rows={lines}
      rowKey={(line) => String(line.key)}
    />
  )
}

/** `shown` tells which entries the page had, so that a cleared box counts. */
function Take({ line: { key, title, takeable, taken } }: { line: ImportLine }) {
  const t = useTexts().imports
  if (!takeable) return null
  return (
    <label className="inline-flex min-h-(--control) min-w-(--control) items-center gap-2 sm:justify-center">
      <input type="hidden" name="shown" value={key} />
      <input type="checkbox" className="tick" name="taken" value={key} defaultChecked={taken} />
      <span className="sr-only">{t.take(title || t.untitled)}</span>
      <span aria-hidden="true" className="text-sm sm:hidden">
        {t.columns.take}
      </span>
    </label>
  )
}

function What({ line: { title, place, people, leftOut, isPrivate } }: { line: ImportLine }) {
  const t = useTexts().imports
  return (
    <div className="grid gap-0.5 break-words">
      <span className="flex flex-wrap items-center gap-x-2 font-medium">
        {title || t.untitled}
        {isPrivate ? <Badge>{t.private}</Badge> : null}
      </span>
      {place ? <span className="text-sm font-normal text-muted">{place}</span> : null}
      {people.length > 0 ? <span className="text-sm font-normal">{t.people(people.join(', '))}</span> : null}
      {leftOut.length > 0 ? (
        <span className="text-sm font-normal text-muted">{t.leftOut(leftOut.join(', '))}</span>
      ) : null}
    </div>
  )
}

function Status({ line: { status, fields, to } }: { line: ImportLine }) {
  const t = useTexts().imports
  const differing = status === 'changed' || status === 'older' ? fields : []
  return (
    <div className="grid justify-items-start gap-1">
      <Badge tone={tones[status]}>{t.statuses[status]}</Badge>
      {differing.length > 0 ? (
        <span className="text-sm text-muted">{t.differs(differing.map((f) => t.fields[f]).join(', '))}</span>
      ) : null}
      {to ? (
        <Link to={to} className="link text-sm">
          {t.see}
        </Link>
      ) : null}
    </div>
  )
}
