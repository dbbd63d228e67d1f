import type { PeriodChoice, Scoreboard } from '~/domain/strategy/scoreboard'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Notice } from '../notice'
import { Tabs } from '../tabs'

type Shown = Pick<Scoreboard, 'period' | 'asOf'>

/** From when to when, and as of which day. */
export function PeriodLine({ period, asOf }: Shown) {
  const t = useTexts()
  const { locale } = useReader()
  const day = (date: string) => formatDate(date, locale, 'medium')
  return (
    <>
      {t.strategy.period(day(period.startsOn), day(period.endsOn))} · {t.measures.asOf(day(asOf))}
    </>
  )
}

/** What there is to know of a period that is not running. */
export function PeriodNotice({ period, asOf }: Shown) {
  const t = useTexts().measures
  const { locale } = useReader()
  const day = (date: string) => formatDate(date, locale, 'medium')
  if (period.state === 'running') return null
  if (period.state === 'ahead') return <Notice>{t.ahead(day(period.startsOn))}</Notice>
  return <Notice>{asOf > period.endsOn ? t.ended(day(period.endsOn)) : t.closed(day(asOf))}</Notice>
}

/** The strategy periods beside each other, when there are several. */
export function PeriodTabs({ periods, current }: { periods: PeriodChoice[]; current: string }) {
  const t = useTexts().measures
  if (periods.length < 2) return null
  return (
    <Tabs
      label={t.periods}
      tabs={periods.map(({ key, name }) => ({
        to: `/strategy?period=${key}`,
        label: name,
        current: key === current,
      }))}
    />
  )
}
