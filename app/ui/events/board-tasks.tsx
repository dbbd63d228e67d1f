import { Plus } from 'lucide-react'
import type { EditionBoard } from '~/domain/events/editions/find-edition.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { TaskList } from '../planning-tasks/task-list'

type BoardTasksProps = { editionId: string; tasks: EditionBoard['tasks']; mayAdd: boolean }

/** An edition's tasks by date, told from its first day; those done are folded away. */
export function BoardTasks({ editionId, tasks, mayAdd }: BoardTasksProps) {
  const { editions, common } = useTexts()
  const t = editions.board
  const open = tasks.filter(({ done }) => !done)
  const done = tasks.filter((task) => task.done)
  const add = (
    <ButtonLink to={`/tasks/new?edition=${editionId}`} tone="quiet" icon={Plus} iconOnly>
      {common.add}
    </ButtonLink>
  )
  return (
    <Section level={3} title={t.tasks} count={open.length} flush actions={mayAdd ? add : null}>
      {tasks.length === 0 ? <EmptyState title={t.noTasks} /> : null}
      <TaskList tasks={open} onItsPage />
      {done.length > 0 ? (
        <details className="border-t border-line">
          <summary className="min-h-(--control) content-center px-4 py-2 text-sm text-accent">
            {t.doneTasks(done.length)}
          </summary>
          <TaskList tasks={done} onItsPage />
        </details>
      ) : null}
    </Section>
  )
}
