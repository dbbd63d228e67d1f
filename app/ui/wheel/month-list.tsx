import { capitalised } from '~/domain/wheel/day-text'
import type { WheelYear } from '~/domain/wheel/find-year.server'
import type { PlanEntry } from '~/domain/wheel/plan-entry'
import { dayNumber, monthName } from '~/domain/time/format-time'
import { partsOf } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'
import { Section } from '../page'
import { countsOf } from './month-counts'
import { PlanLine } from './plan-line'

type MonthListProps = {
  entries: PlanEntry[]
  plan: WheelYear
  /** The list leaves nothing out: then a month also tells its numbers and its holidays. */
  whole: boolean
}

/** The wheel's twin: the year's lines, month by month. */
export function MonthList({ entries, plan, whole }: MonthListProps) {
  const { locale } = useReader()
  const t = useTexts().wheel.list
  return (
    <>
      {byMonth(entries).map(([month, rows]) => {
        const name = monthName(month, locale)
        const holidays = plan.holidays
          .filter(({ day }) => partsOf(day).month === month)
          .map(({ day, name: holiday }) => `${dayNumber(partsOf(day).day, locale)} ${holiday}`)
        return (
          <Section key={month} id={`month-${month}`} title={capitalised(name)} flush>
            {whole ? (
              <p className="border-b border-line px-4 py-2 text-sm text-muted">
                {t.month(name, countsOf(plan, month))}
                {holidays.length > 0 ? (
                  <span className="block">{t.holidays(holidays.join(', '))}</span>
                ) : null}
              </p>
            ) : null}
            <ul>
              {rows.map((entry) => (
                <PlanLine key={entry.id} entry={entry} />
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}

function byMonth(entries: PlanEntry[]): [number, PlanEntry[]][] {
  const months = new Map<number, PlanEntry[]>()
  for (const entry of entries) {
    const { month } = partsOf(entry.startsOn)
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  return [...months]
}
