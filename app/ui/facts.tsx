import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Fact = { label: string; value: ReactNode }

/** Labelled facts about a record. A fact without a value is left out. */
export function Facts({ facts, stacked }: { facts: (Fact | null | false | undefined)[]; stacked?: boolean }) {
  const shown = facts.filter((fact): fact is Fact => Boolean(fact) && !isEmpty((fact as Fact).value))
  if (shown.length === 0) return null
  return (
    <dl className="text-sm">
      {shown.map((fact) => (
        <div
          key={fact.label}
          className={classNames(
            'border-b border-line py-2 first:pt-0 last:border-0 last:pb-0',
            !stacked && 'grid grid-cols-[7.5rem_minmax(0,1fr)] gap-3',
          )}
        >
          <dt className="text-muted">{fact.label}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function isEmpty(value: ReactNode): boolean {
  return value === null || value === undefined || value === false || value === ''
}
