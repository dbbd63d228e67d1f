import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { addressWith } from '../list-address'
import { useLocation } from '../router'

/** Links to the years on either side, with the same rings and filters. */
export function YearStepper({ year, thisYear }: { year: number; thisYear: number }) {
  const t = useTexts().calendar.plan
  const { search } = useLocation()
  const to = (path: string) => addressWith(path, search, { month: null })
  return (
    <nav aria-label={t.years} className="flex items-center gap-2">
      {year > 1900 ? (
        <ButtonLink
          to={to(`/plan/${year - 1}`)}
          icon={ChevronLeft}
          iconOnly
          tone="quiet"
          className="min-w-(--control)"
        >
          {t.previousYear(year - 1)}
        </ButtonLink>
      ) : null}
      {year === thisYear ? null : (
        <ButtonLink to={to('/plan')} tone="quiet">
          {t.thisYear}
        </ButtonLink>
      )}
      {year < 2199 ? (
        <ButtonLink
          to={to(`/plan/${year + 1}`)}
          icon={ChevronRight}
          iconOnly
          tone="quiet"
          className="min-w-(--control)"
        >
          {t.nextYear(year + 1)}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
