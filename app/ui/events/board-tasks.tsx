import { Check, Plus, RotateCcw } from 'lucide-react'
import type { EditionBoard } from '~/domain/events/editions/find-edition.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { ButtonLink, PostButton } from '../button'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'

type Task = EditionBoard['tasks'][number]
type BoardTasksProps = { editionId: string; tasks: Task[]; may: { edit: boolean; finish: boolean } }

/** An edition's tasks by date, told from its first day; those done are folded away. */
export function BoardTasks({ editionId, tasks, may }: BoardTasksProps) {
  const t = useTexts().editions.board
  const open = tasks.filter(({ done }) => !done)
  const done = tasks.filter((task) => task.done)
  const add = (
    <ButtonLink to={`/tasks/new?edition=${editionId}`} tone="quiet" icon={Plus} iconOnly>
      {useTexts().common.add}
    </ButtonLink>
  )
  return (
    <Section level={3} title={t.tasks} count={open.length} flush actions={may.edit ? add : null}>
      {tasks.length === 0 ? <EmptyState title={t.noTasks} /> : null}
      <TaskList tasks={open} may={may} />
      {done.length > 0 ? (
        <details className="border-t border-line">
          <summary className="px-4 py-2 text-sm text-accent">{t.doneTasks(done.length)}</summary>
          <TaskList tasks={done} may={may} />
        </details>
      ) : null}
    </Section>
  )
}

function TaskList({ tasks, may }: Pick<BoardTasksProps, 'tasks' | 'may'>) {
  return (
    <ul className="divide-y divide-line">
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} may={may} />
      ))}
    </ul>
  )
}

function TaskLine({ task, may }: { task: Task; may: BoardTasksProps['may'] }) {
  const t = useTexts()
  const words = t.editions.board
  const { locale } = useReader()
  const { id, title, dueOn, offsetDays, owner, done, overdue } = task
  const relative = offsetDays === null ? null : t.series.offset(offsetDays)
  return (
    <li className="flex items-start justify-between gap-3 px-4 py-2 text-sm">
      <div className="min-w-0">
        {may.edit ? (
          <Link to={`/tasks/${id}/edit`} className="link-plain">
            {title}
          </Link>
        ) : (
          title
        )}
        <p className="text-muted">
          {[formatDate(dueOn, locale, 'medium'), relative, owner].filter(Boolean).join(' · ')}
        </p>
        {overdue ? <Badge tone="danger">{words.overdue}</Badge> : null}
      </div>
      {may.finish ? (
        <PostButton
          action={`/tasks/${id}/${done ? 'reopening' : 'completion'}`}
          tone="quiet"
          icon={done ? RotateCcw : Check}
          iconOnly
        >
          {done ? words.reopenOf(title) : words.finishOf(title)}
        </PostButton>
      ) : null}
    </li>
  )
}
