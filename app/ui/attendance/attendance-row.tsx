import { useEffect, useId } from 'react'
import { CircleCheck, CircleMinus, CircleX, Circle, Ellipsis } from 'lucide-react'
import type { AttendanceRow } from '~/domain/events/attendance/find-attendance.server'
import { useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { classNames } from '../class-names'
import { useHydrated } from '../hydrated'
import { useFetcher } from '../router'

export type Mark = 'ATTENDED' | 'EXCUSED' | 'ABSENT' | 'NONE'

export const markKey = (id: string) => `attendance ${id}`

type Answer = { saved?: Mark; refused?: string; failed?: boolean }

type AttendanceLineProps = {
  row: AttendanceRow
  editionId: string
  q: string
  mayMark: boolean
  early: boolean
  hidden: boolean
  onSaved: (id: string, mark: Mark) => void
}

const look = {
  ATTENDED: { icon: CircleCheck, colour: 'text-ok', box: 'border-ok bg-ok-tint' },
  EXCUSED: { icon: CircleMinus, colour: 'text-warn', box: 'border-control' },
  ABSENT: { icon: CircleX, colour: 'text-danger', box: 'border-control' },
  NONE: { icon: Circle, colour: 'text-muted', box: 'border-control' },
} as const

/**
 * One at the door: the whole line is the button that says they came. It never takes a mark back: two people tapping
 * the same name mean the same. Taking back, apologies and absence stand behind the dots.
 */
export function AttendanceLine(props: AttendanceLineProps) {
  const { row, editionId, q, mayMark, early, hidden, onSaved } = props
  const t = useTexts().attendance
  const fetcher = useFetcher<Answer>({ key: markKey(row.id) })
  const asked = fetcher.formData?.get('attendance') as Mark | null | undefined
  const { saved, refused, failed } = (fetcher.state === 'idle' && fetcher.data) || ({} as Answer)
  const mark: Mark = asked ?? saved ?? row.attendance ?? 'NONE'
  const problem = refused ?? (failed ? t.failed : '')
  useEffect(() => {
    if (saved) onSaved(row.id, saved)
  }, [saved, row.id, onSaved])
  const name = row.name || row.title || t.unnamed
  const { icon: Icon, colour, box } = look[mark]
  const face = (
    <>
      <Icon size={24} aria-hidden="true" className={classNames('shrink-0', colour)} />
      <Who row={row} name={name} mark={mark} />
    </>
  )
  const line = 'flex min-h-14 w-full min-w-0 items-center gap-3 rounded-md border px-3 py-2 text-left'
  return (
    <li id={row.id} hidden={hidden} className="scroll-mt-40">
      <div className="flex items-stretch gap-2">
        {mayMark && !early ? (
          <fetcher.Form
            method="post"
            action={`/editions/${editionId}/attendance`}
            className="flex min-w-0 flex-1"
          >
            <Kept id={row.id} q={q} />
            <button
              type="submit"
              name="attendance"
              value="ATTENDED"
              aria-pressed={mark === 'ATTENDED'}
              className={classNames(line, 'cursor-pointer', box)}
            >
              {face}
            </button>
          </fetcher.Form>
        ) : (
          <div className={classNames(line, 'flex-1', box)}>{face}</div>
        )}
        {mayMark ? <Others {...{ row, editionId, q, name, mark, early }} Form={fetcher.Form} /> : null}
      </div>
      <p role="status" className={problem ? 'px-1 pt-1 text-sm font-medium text-danger' : 'sr-only'}>
        {problem}
      </p>
    </li>
  )
}

/** Whom it is about, where a reader without scripts returns to, and that one with scripts stays. */
function Kept({ id, q }: { id: string; q: string }) {
  const hydrated = useHydrated()
  return (
    <>
      <input type="hidden" name="invitationId" value={id} />
      {q ? <input type="hidden" name="q" value={q} /> : null}
      {hydrated ? <input type="hidden" name="inPlace" value="on" /> : null}
    </>
  )
}

function Who({ row, name, mark }: { row: AttendanceRow; name: string; mark: Mark }) {
  const t = useTexts().attendance
  const { nativeName, insteadOf, title, organisation, companions, companionNames, limited } = row
  const where = [row.name ? title : '', organisation?.name].filter(Boolean).join(', ')
  return (
    <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
      <span className="flex flex-wrap items-center gap-x-2">
        <span className="font-medium">{name}</span>
        {nativeName ? <span className="text-muted">{nativeName}</span> : null}
        {insteadOf ? <span className="text-muted">{t.insteadOf(insteadOf)}</span> : null}
        {companions > 0 ? (
          <span className="text-muted" title={companionNames || undefined}>
            {t.withCompanions(companions)}
          </span>
        ) : null}
        <HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />
      </span>
      {where ? <span className="block text-sm text-muted">{where}</span> : null}
      {mark === 'NONE' ? null : (
        <span className={classNames('block text-sm font-medium', look[mark].colour)}>{t.mark[mark]}</span>
      )}
    </span>
  )
}

type OthersProps = {
  row: AttendanceRow
  editionId: string
  q: string
  name: string
  mark: Mark
  early: boolean
  Form: ReturnType<typeof useFetcher>['Form']
}

function Others({ row, editionId, q, name, mark, early, Form }: OthersProps) {
  const t = useTexts().attendance
  const labelId = useId()
  const marks = (['EXCUSED', 'ABSENT', 'NONE'] as const).filter(
    (one) => one !== mark && !(early && one === 'ABSENT'),
  )
  return (
    <details className="attendance-more relative shrink-0">
      <summary id={labelId} title={t.more(name)} className="button h-full w-12 px-0">
        <Ellipsis size={20} aria-hidden="true" />
        <span className="sr-only">{t.more(name)}</span>
      </summary>
      <Form
        method="post"
        action={`/editions/${editionId}/attendance`}
        className="float absolute right-0 z-20 mt-1 grid w-44 gap-1 p-1"
        aria-labelledby={labelId}
        onSubmit={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}
      >
        <Kept id={row.id} q={q} />
        {marks.map((one) => (
          <button
            key={one}
            type="submit"
            name="attendance"
            value={one}
            className="button button-quiet min-h-11 justify-start"
            aria-label={t.markOf[one](name)}
          >
            {t.mark[one]}
          </button>
        ))}
      </Form>
    </details>
  )
}
