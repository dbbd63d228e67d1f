import { useCallback, useState } from 'react'
import { Search, UserPlus } from 'lucide-react'
import { countAttendance, matches } from '~/domain/events/attendance/attendee'
import { comes } from '~/domain/events/editions/edition-rules'
import type { AttendancePage, AttendanceRow } from '~/domain/events/attendance/find-attendance.server'
import { useTexts } from '~/i18n'
import { Button, ButtonLink, PostButton } from '../button'
import { EmptyState } from '../empty-state'
import { TextInput } from '../field'
import { useHydrated } from '../hydrated'
import { Notice } from '../notice'
import { Form, useFetchers } from '../router'
import { AttendanceLine, markKey, type Mark } from './attendance-row'

type AttendanceListProps = {
  page: Pick<AttendancePage, 'edition' | 'rows' | 'early' | 'colleagues' | 'withoutUs'>
  q: string
  formKey: string
  mayRecord: boolean
}

/** Who comes, each a tap; with scripts the search narrows while it is typed. */
export function AttendanceList({ page, q, formKey, mayRecord }: AttendanceListProps) {
  const t = useTexts().attendance
  const [typed, setTyped] = useState(q)
  const { edition, colleagues, withoutUs } = page
  const { rows, onSaved } = useSaved(page.rows)
  const isHidden = ({ text }: AttendanceRow) => !matches(text, typed)
  const coming = rows.filter(comes)
  const others = rows.filter((row) => !comes(row))
  const shown = rows.filter((row) => !isHidden(row)).length
  const cancelled = edition.state === 'CANCELLED'
  const line = {
    ...{ editionId: edition.id, q: typed, onSaved },
    ...{ mayMark: mayRecord && !cancelled, early: page.early },
  }
  const walkIn = `/editions/${edition.id}/attendance/new`
  return (
    <>
      {cancelled ? <Notice tone="warn">{t.cancelled}</Notice> : null}
      {line.early && !cancelled ? <Notice>{t.early}</Notice> : null}
      {withoutUs ? <Notice tone="warn">{t.withoutUs}</Notice> : null}
      <Head rows={rows} q={q} typed={typed} onType={setTyped} shown={shown} />
      {shown === 0 ? (
        <EmptyState
          title={typed ? t.noMatch : t.nobodyComing}
          text={typed ? t.noMatchText : t.nobodyComingText}
        />
      ) : null}
      <ul className="mb-4 grid gap-2" aria-label={t.coming}>
        {coming.map((row) => (
          <AttendanceLine key={row.id} row={row} hidden={isHidden(row)} {...line} />
        ))}
      </ul>
      {line.mayMark && !line.early ? (
        <p className="mb-4">
          <ButtonLink to={walkIn} icon={UserPlus}>
            {t.walkIn.add}
          </ButtonLink>
        </p>
      ) : null}
      {others.length > 0 ? (
        <details className="mb-4" open={Boolean(typed) || coming.length === 0}>
          <summary className="mb-2 min-h-11 py-2 font-medium text-accent">{`${t.others} (${others.length})`}</summary>
          <ul className="grid gap-2" aria-label={t.others}>
            {others.map((row) => (
              <AttendanceLine key={row.id} row={row} hidden={isHidden(row)} {...line} />
            ))}
          </ul>
        </details>
      ) : null}
      {line.mayMark && !line.early && colleagues.length > 0 ? (
        <Colleagues editionId={edition.id} colleagues={colleagues} formKey={formKey} />
      ) : null}
    </>
  )
}

type HeadProps = {
  rows: AttendanceRow[]
  q: string
  typed: string
  onType: (typed: string) => void
  shown: number
}

/** The counts and the search, in sight while the list is scrolled. */
function Head({ rows, q, typed, onType, shown }: HeadProps) {
  const t = useTexts()
  const words = t.attendance
  const hydrated = useHydrated()
  const counts = countAttendance(useMarked(rows))
  const { attended, expected, excused, absent, companions } = counts
  const rest = [
    excused > 0 && words.counts.excused(excused),
    absent > 0 && words.counts.absent(absent),
    companions > 0 && words.counts.companions(companions),
  ].filter(Boolean)
  return (
    <div className="sticky top-0 z-10 -mx-4 mb-3 border-b border-line bg-bg px-4 py-2 sm:mx-0 sm:px-0">
      <p role="status" className="flex flex-wrap items-baseline gap-x-3">
        <strong className="text-lg tabular-nums">{words.counts.attended(attended, expected)}</strong>
        <span className="text-sm text-muted tabular-nums">{rest.join(' · ')}</span>
      </p>
      <Form method="get" role="search" className="mt-2 flex items-end gap-2">
        <TextInput
          key={q}
          name="q"
          id="attendance-q"
          type="search"
          label={words.searchLabel}
          labelHidden
          placeholder={words.searchLabel}
          autoComplete="off"
          className="flex-1"
          {...(hydrated
            ? { value: typed, onChange: (event) => onType(event.currentTarget.value) }
            : { defaultValue: q })}
        />
        {hydrated ? null : (
          <Button icon={Search} iconOnly>
            {t.common.list.applyFilters}
          </Button>
        )}
      </Form>
      {typed ? <p className="mt-1 text-sm text-muted">{words.shown(shown)}</p> : null}
    </div>
  )
}

/** The rows with what was saved since the page came; each line stays mounted to hear its own answer. */
function useSaved(loaded: AttendanceRow[]) {
  const [saved, setSaved] = useState<ReadonlyMap<string, Mark>>(new Map())
  const onSaved = useCallback((id: string, mark: Mark) => setSaved((kept) => new Map(kept).set(id, mark)), [])
  return { rows: loaded.map((row) => withMark(row, saved.get(row.id))), onSaved }
}

function withMark(row: AttendanceRow, mark: Mark | null | undefined): AttendanceRow {
  return mark ? { ...row, attendance: mark === 'NONE' ? null : mark } : row
}

/** The rows as they stand with the taps still on their way. */
function useMarked(rows: AttendanceRow[]) {
  const onTheWay = new Map(
    useFetchers().map(({ key, formData }) => [key, formData?.get('attendance') as Mark | null | undefined]),
  )
  return rows.map((row) => withMark(row, onTheWay.get(markKey(row.id))))
}

type ColleaguesProps = { editionId: string; colleagues: AttendancePage['colleagues']; formKey: string }

/** Those of us who are there: what the meeting then tells of who knows whom. */
function Colleagues({ editionId, colleagues, formKey }: ColleaguesProps) {
  const t = useTexts().attendance
  return (
    <details className="mb-4">
      <summary className="mb-2 min-h-11 py-2 font-medium text-accent">{`${t.colleagues} (${colleagues.length})`}</summary>
      <p className="mb-2 text-sm text-muted">{t.colleaguesText}</p>
      <ul className="grid gap-2 sm:grid-cols-2">
        {colleagues.map(({ id, name }) => (
          <li key={id} className="grid [&_form]:grid">
            <PostButton
              action={`/editions/${editionId}/attendance/colleagues`}
              fields={{ personId: id, formKey: `${formKey.slice(0, 8)}-${id}` }}
              icon={UserPlus}
              className="min-h-14 justify-start text-base"
              aria-label={t.markOf.ATTENDED(name)}
            >
              {name}
            </PostButton>
          </li>
        ))}
      </ul>
    </details>
  )
}
