import { Check, RotateCcw } from 'lucide-react'
import { can } from '~/domain/access/can'
import { formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { PostButton } from '../button'
import { Link } from '../router'

export type ListedTask = {
  id: string
  title: string
  owner: string
  dueOn: string
  offsetDays: number | null
  overdue: boolean
  done: boolean
  mayFinish: boolean
  edition: { id: string; title: string }
}

/** Planning tasks as a short list, each finished with one tap; on their edition's page with who has them in its place. */
export function TaskList({ tasks, onItsPage }: { tasks: ListedTask[]; onItsPage?: boolean }) {
  const t = useTexts().wheel.tasks
  return (
    <ul>
      {tasks.map((task) => (
        <li key={task.id} className="flex items-start gap-3 border-b border-line px-4 py-2.5 last:border-0">
          <TaskDoneButton task={task} />
          <div className="min-w-0 flex-1 text-sm">
            <TaskTitle task={task} />
            <div className="flex flex-wrap items-center gap-x-2 text-muted">
              <TaskDue task={task} />
              {onItsPage ? (
                <span>{task.owner || t.nobody}</span>
              ) : (
                <Link to={`/editions/${task.edition.id}`} className="min-w-0 truncate hover:underline">
                  {task.edition.title}
                </Link>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What is to be done; a link to its form for those who may change it. */
export function TaskTitle({
  task: { id, title, done },
}: {
  task: Pick<ListedTask, 'id' | 'title' | 'done'>
}) {
  const { role } = useReader()
  const shown = done ? <s>{title}</s> : title
  if (!role || !can({ role }, 'edition.edit')) return <span className="break-words">{shown}</span>
  return (
    <Link to={`/tasks/${id}/edit`} className="link-plain break-words">
      {shown}
    </Link>
  )
}

type Due = Pick<ListedTask, 'dueOn' | 'offsetDays' | 'overdue' | 'done'>

/** The due day in words and as days from the edition, with "overdue" said when it has passed. */
export function TaskDue({ task: { dueOn, offsetDays, overdue, done } }: { task: Due }) {
  const t = useTexts().wheel.tasks
  const { today, locale } = useReader()
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <time dateTime={dueOn}>{formatRelativeDay(dueOn, today, locale)}</time>
      {offsetDays === null ? null : <span className="text-muted tabular-nums">{t.offset(offsetDays)}</span>}
      {overdue ? <Badge tone="danger">{t.overdue}</Badge> : null}
      {done ? <Badge tone="ok">{t.isDone}</Badge> : null}
    </span>
  )
}

type Finishable = Pick<ListedTask, 'id' | 'title' | 'done' | 'mayFinish'>

/** Finishes a task, or opens it again; nothing for those who may not. */
export function TaskDoneButton({ task, labelled }: { task: Finishable; labelled?: boolean }) {
  const t = useTexts().wheel.tasks
  const { id, title, done, mayFinish } = task
  if (!mayFinish) return null
  const words = done ? t.reopenNamed(title) : t.doneNamed(title)
  return (
    <PostButton
      action={`/tasks/${id}/${done ? 'reopening' : 'completion'}`}
      icon={done ? RotateCcw : Check}
      iconOnly={!labelled}
      aria-label={words}
      tone={done ? 'quiet' : 'secondary'}
    >
      {labelled ? (done ? t.reopen : t.done) : words}
    </PostButton>
  )
}
