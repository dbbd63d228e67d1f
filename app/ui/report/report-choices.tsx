import { RefreshCw } from 'lucide-react'
import type { ReportForm } from '~/domain/report/read-report-choice.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Button } from '../button'
import { Select } from '../choice'
import { TextInput } from '../field'
import { Form, Link } from '../router'

/** Which days, which strategy, which language; the address holds the choice. */
export function ReportChoices({ form }: { form: ReportForm }) {
  const t = useTexts().report
  const { locale } = useReader()
  const { choice, typed, wrong, periods, years } = form
  const { from, to, period, language } = choice
  const shown = (text: string, isWrong: boolean, day: string) =>
    isWrong ? text : formatDate(day, locale, 'short')
  return (
    <div className="no-print sheet-width mb-4 grid gap-3">
      <Form method="get" className="flex flex-wrap items-end gap-3" key={JSON.stringify(form)}>
        <TextInput
          name="from"
          label={t.from}
          defaultValue={shown(typed.from, wrong.from, from)}
          errors={wrong.from ? [t.wrongDay] : undefined}
          className="w-36"
        />
        <TextInput
          name="to"
          label={t.to}
          defaultValue={shown(typed.to, wrong.to, to)}
          errors={wrong.to ? [t.wrongDay] : undefined}
          className="w-36"
        />
        {periods.length > 1 ? (
          <Select
            name="period"
            label={t.period}
            defaultValue={period}
            options={periods.map(({ key, name }) => ({ value: key, label: name }))}
          />
        ) : null}
        <Select
          name="language"
          label={t.language}
          defaultValue={language}
          options={(['da', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
        />
        <Button icon={RefreshCw}>{t.show}</Button>
      </Form>
      <nav aria-label={t.years} className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
        <span className="text-muted">{t.years}:</span>
        {years.map((year) => (
          <Link key={year} to={yearAddress(year, language)} className="link-plain tabular-nums">
            {year}
          </Link>
        ))}
      </nav>
    </div>
  )
}

function yearAddress(year: number, language: string): string {
  const query = new URLSearchParams({ from: `${year}-01-01`, to: `${year}-12-31`, language })
  return `/report?${query.toString()}`
}
