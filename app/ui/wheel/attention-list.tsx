import type { ReactNode } from 'react'
import { CalendarClock, CalendarX2, CircleDashed } from 'lucide-react'
import { can } from '~/domain/access/can'
import { dayOfYearText, daysOfYearText } from '~/domain/wheel/day-text'
import type { Clash } from '~/domain/wheel/clashes'
import type { Gap } from '~/domain/wheel/gaps'
import { monthName } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Section } from '../page'
import { Link } from '../router'

type AttentionListProps = {
  year: number
  gaps: Gap[]
  clashes: Clash[]
  /** ISO country code → name. */
  countries: Record<string, string>
}

/** What is missing in the year, and which dates should be looked at. */
export function AttentionList({ year, gaps, clashes, countries }: AttentionListProps) {
  const t = useTexts().wheel.attention
  return (
    <Section title={t.title} count={gaps.length + clashes.length} flush>
      {gaps.length + clashes.length === 0 ? <p className="px-4 py-3 text-sm text-muted">{t.none}</p> : null}
      <ul className="text-sm">
        {gaps.map((gap) => (
          <GapLine key={gap.seriesId} gap={gap} year={year} />
        ))}
        {clashes.map((clash) => (
          <ClashLine
            key={`${clash.kind} ${clash.edition.id} ${clash.day}`}
            clash={clash}
            countries={countries}
          />
        ))}
      </ul>
    </Section>
  )
}

function GapLine({ gap, year }: { gap: Gap; year: number }) {
  const t = useTexts().wheel.attention
  const { locale, role } = useReader()
  const { seriesId, title, planned, wanted, month } = gap
  const mayPlan = role !== null && can({ role }, 'edition.edit')
  return (
    <AttentionLine icon={CircleDashed}>
      {planned === 0 ? t.gap(title, year) : t.fewer(title, year, planned, wanted)}
      {month === null ? null : <span className="text-muted"> {t.usual(monthName(month, locale))}</span>}{' '}
      <Link
        to={mayPlan ? `/series/${seriesId}/editions/new` : `/series/${seriesId}`}
        className="link"
        aria-label={mayPlan ? t.planNamed(title) : title}
      >
        {mayPlan ? t.plan : title}
      </Link>
    </AttentionLine>
  )
}

function ClashLine({ clash, countries }: { clash: Clash; countries: Record<string, string> }) {
  const t = useTexts().wheel.attention
  const { locale } = useReader()
  const { edition, day } = clash
  const on = dayOfYearText(day, locale)
  const dated = ({ title, startsOn, endsOn }: Clash['edition']) =>
    t.dated(title, daysOfYearText(startsOn, endsOn, locale))
  const said = {
    near: () => (clash.kind === 'near' ? t.near(dated(edition), dated(clash.other)) : ''),
    weekend: () => t.weekend(edition.title, on),
    holiday: () => {
      const names = clash.kind === 'holiday' ? clash.holidays : []
      const named = names.map(({ name, country }) => t.holidayIn(name, countries[country] ?? country))
      return t.holiday(edition.title, on, named.join(', '))
    },
  }
  return (
    <AttentionLine icon={clash.kind === 'near' ? CalendarClock : CalendarX2}>
      {said[clash.kind]()}{' '}
      <Link
        to={`/editions/${edition.id}`}
        className="link whitespace-nowrap"
        aria-label={t.seeEditionNamed(edition.title)}
      >
        {t.seeEdition}
      </Link>
    </AttentionLine>
  )
}

function AttentionLine({ icon: Icon, children }: { icon: typeof CircleDashed; children: ReactNode }) {
  return (
    <li className="flex gap-3 border-b border-line px-4 py-2.5 last:border-0">
      <Icon size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-warn" />
      <span className="min-w-0">{children}</span>
    </li>
  )
}
