import type { ReactNode } from 'react'
import { phases, type Phase } from '~/domain/events/editions/edition'
import { useTexts } from '~/i18n'
import { classNames } from '../class-names'
import { Tabs } from '../tabs'

type EditionBoardProps = {
  /** Which column a phone shows. */
  shown: Phase
  /** The address of the board. */
  home: string
  counts: Partial<Record<Phase, number>>
  columns: Record<Phase, ReactNode>
}

/** The four phases beside each other on a wide screen; below it one at a time, chosen by link. */
export function BoardColumns({ shown, home, counts, columns }: EditionBoardProps) {
  const t = useTexts().editions
  return (
    <>
      <div className="lg:hidden">
        <Tabs
          label={t.phases}
          tabs={phases.map((phase) => ({
            to: `${home}?phase=${phase}`,
            label: t.phase[phase],
            count: counts[phase],
            current: phase === shown,
          }))}
        />
      </div>
      <div className="grid items-start gap-x-5 lg:grid-cols-2 min-[87.5rem]:grid-cols-4">
        {phases.map((phase) => (
          <section
            key={phase}
            aria-labelledby={`phase-${phase}`}
            className={classNames('min-w-0', phase === shown ? undefined : 'max-lg:hidden print:block')}
          >
            <h2 id={`phase-${phase}`} className="mb-2 text-base font-semibold max-lg:sr-only">
              {t.phase[phase]}
            </h2>
            {columns[phase]}
          </section>
        ))}
      </div>
    </>
  )
}
