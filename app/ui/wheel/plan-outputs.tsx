import { CalendarPlus, Download, FileSpreadsheet, FileUp, Printer } from 'lucide-react'
import { can } from '~/domain/access/can'
import { useReader, useTexts } from '~/i18n'
import { Button, ButtonLink } from '../button'
import { addressWith } from '../list-address'
import { useLocation } from '../router'

/** The year's plan to take away: as a calendar file, as a feed, as a table, on paper. */
export function PlanOutputs({ year }: { year: number }) {
  const t = useTexts()
  const { search } = useLocation()
  const { role } = useReader()
  return (
    <div className="plan-outputs no-print grid gap-2">
      <div className="flex flex-wrap gap-2">
        <ButtonLink to="/profile/feeds/new?source=PLAN" icon={CalendarPlus}>
          {t.wheel.outputs.subscribe}
        </ButtonLink>
        <ButtonLink to={`/plan/${year}/calendar.ics`} icon={Download} download>
          {t.calendar.plan.download}
        </ButtonLink>
        <ButtonLink
          to={addressWith(`/plan/${year}/plan.csv`, search, { view: null })}
          icon={FileSpreadsheet}
          download
        >
          {t.wheel.outputs.csv}
        </ButtonLink>
        <Button type="button" icon={Printer} onClick={() => window.print()}>
          {t.wheel.outputs.print}
        </Button>
        {role !== null && can({ role }, 'import.run') ? (
          <ButtonLink to="/imports/calendar" tone="quiet" icon={FileUp}>
            {t.imports.link}
          </ButtonLink>
        ) : null}
      </div>
      <p className="max-w-[70ch] text-sm text-muted">
        {t.calendar.plan.downloadNote} {t.wheel.outputs.printHint}
      </p>
    </div>
  )
}
