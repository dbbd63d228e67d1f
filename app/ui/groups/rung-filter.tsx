import { ladder, memberCount, type Rung, type RungCounts } from '~/domain/groups/group'
import { useTexts } from '~/i18n'
import { classNames } from '../class-names'
import { addressWith } from '../list-address'
import { Link, useLocation } from '../router'

type RungFilterProps = { counts: RungCounts; chosen?: Rung }

/** The rungs that have members, each a link that shows only those; works without scripts. */
export function RungFilter({ counts, chosen }: RungFilterProps) {
  const t = useTexts()
  const { pathname, search } = useLocation()
  const choices = ladder.filter((rung) => counts[rung] > 0 || rung === chosen)
  if (choices.length < 2) return null
  return (
    <nav aria-label={t.groups.page.byRung} className="no-print border-b border-line px-4 py-2">
      <ul className="flex flex-wrap gap-2 text-sm">
        <li>
          <Choice
            to={addressWith(pathname, search, { rung: null })}
            label={t.groups.page.allRungs}
            count={memberCount(counts) + counts.LEFT}
            current={chosen === undefined}
          />
        </li>
        {choices.map((rung) => (
          <li key={rung}>
            <Choice
              to={addressWith(pathname, search, { rung })}
              label={t.kinds.rung[rung]}
              count={counts[rung]}
              current={rung === chosen}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Choice({
  to,
  label,
  count,
  current,
}: {
  to: string
  label: string
  count: number
  current: boolean
}) {
  return (
    <Link
      to={to}
      preventScrollReset
      aria-current={current ? 'true' : undefined}
      className={classNames(
        'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3',
        current ? 'border-accent bg-tint text-accent' : 'border-line text-ink hover:bg-sunken',
      )}
    >
      {label}
      <span className="text-muted tabular-nums">{count}</span>
    </Link>
  )
}
