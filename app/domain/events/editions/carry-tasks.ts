import { addDays, daysBetween, type PlainDate } from '../../time/plain-date'

export type TemplateTask = { titleDa: string; titleEn: string; offsetDays: number }
export type LastTask = { title: string; offsetDays: number | null; dueOn: PlainDate; ownerId: string | null }
export type PlannedTask = { title: string; offsetDays: number; ownerId: string | null }

/**
 * The tasks of a new edition: the series' template with last edition's owners, and what that edition added to the
 * template, as many days from its first day as then. Earliest first.
 */
export function carryTasks(
  template: readonly TemplateTask[],
  last: { startsOn: PlainDate; tasks: readonly LastTask[] } | null,
  locale: 'da' | 'en',
): PlannedTask[] {
  const lastTasks = last?.tasks ?? []
  const named = (task: LastTask) =>
    template.find(({ titleDa, titleEn }) => task.title === titleDa || task.title === titleEn)
  const planned = template.map((task) => ({
    title: locale === 'da' ? task.titleDa : task.titleEn,
    offsetDays: task.offsetDays,
    ownerId: lastTasks.find((one) => named(one) === task)?.ownerId ?? null,
  }))
  const added = lastTasks
    .filter((task) => named(task) === undefined)
    .map(({ title, offsetDays, dueOn, ownerId }) => ({
      title,
      offsetDays: offsetDays ?? daysBetween(last?.startsOn ?? dueOn, dueOn),
      ownerId,
    }))
  return [...planned, ...added].sort((one, other) => one.offsetDays - other.offsetDays)
}

/** The day a task is due: that many days from the edition's first day. */
export function dueOn(startsOn: PlainDate, { offsetDays }: { offsetDays: number }): PlainDate {
  return addDays(startsOn, offsetDays)
}
