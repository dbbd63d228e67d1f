import { useTexts } from '~/i18n'
import { Section } from '../page'
import { type ListedTask, TaskList } from '../planning-tasks/task-list'
import { Link } from '../router'

/** The reader's planning tasks whose day has passed; nothing when there are none. */
export function MyOverdueTasks({ tasks, total }: { tasks: ListedTask[]; total: number }) {
  const t = useTexts().wheel.tasks
  if (total === 0) return null
  const all = (
    <Link to="/tasks" className="link text-sm">
      {t.allMine}
    </Link>
  )
  return (
    <Section title={t.dashboard} count={total} flush actions={all}>
      <TaskList tasks={tasks} />
    </Section>
  )
}
