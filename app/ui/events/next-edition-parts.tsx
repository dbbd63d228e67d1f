import type { NextEdition } from '~/domain/events/editions/plan-next-edition.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Markdown } from '../markdown'
import { FormPart } from '../form'
import { Notice } from '../notice'
import { Section } from '../page'

/** The tasks the edition would begin with, dated from the first proposal. */
export function NextTasks({ plan: { tasks } }: { plan: NextEdition }) {
  const t = useTexts()
  const words = t.editions.next
  const { locale } = useReader()
  const late = tasks.filter((task) => task.late).length
  if (tasks.length === 0) return null
  return (
    <FormPart title={`${words.tasks} (${tasks.length})`} text={words.tasksText}>
      {late > 0 ? <Notice tone="warn">{words.lateTasks(late)}</Notice> : null}
      <ol className="divide-y divide-line text-sm">
        {tasks.map(({ title, offsetDays, dueOn, owner }) => (
          <li
            key={`${offsetDays} ${title}`}
            className="grid gap-x-4 py-1.5 sm:grid-cols-[8rem_9rem_minmax(0,1fr)]"
          >
            <span className="text-muted tabular-nums">{t.series.offset(offsetDays)}</span>
            <span className="tabular-nums">{formatDate(dueOn, locale, 'medium')}</span>
            <span>
              {title}
              {owner ? <span className="ml-2 text-muted">{owner}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </FormPart>
  )
}

/** The agenda it would begin with. */
export function NextAgenda({ plan: { agenda } }: { plan: NextEdition }) {
  const words = useTexts().editions.next
  return (
    <FormPart title={words.agenda}>
      {agenda.length === 0 ? (
        <p className="text-sm text-muted">{words.noAgenda}</p>
      ) : (
        <ol className="list-decimal pl-5 text-sm">
          {agenda.map(({ title }, at) => (
            <li key={at} className="py-0.5">
              {title}
            </li>
          ))}
        </ol>
      )}
    </FormPart>
  )
}

/** What last time taught and left open. */
export function LastTime({ last, lessons }: { last: NonNullable<NextEdition['last']>; lessons: string }) {
  const words = useTexts().editions.next
  const { locale } = useReader()
  const { followUps } = last
  return (
    <>
      {lessons ? (
        <Section title={words.lessons}>
          <Markdown html={lessons} />
        </Section>
      ) : null}
      {followUps.length > 0 ? (
        <Section title={words.openFollowUps} count={followUps.length}>
          <ul className="grid gap-1.5 text-sm">
            {followUps.map(({ id, text, dueOn, owner }) => (
              <li key={id}>
                {text}
                <span className="ml-2 text-muted">
                  {[owner, dueOn && formatDate(dueOn, locale, 'medium')].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
