import { capitalised, daysOfYearText } from '~/domain/wheel/day-text'
import type { Gap } from '~/domain/wheel/gaps'
import { sheetHeight, type SheetLine, sheetMonths } from '~/domain/wheel/year-sheet'
import { dayNumber, formatDate, monthName } from '~/domain/time/format-time'
import { partsOf } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'

/**
 * What fits below the wheel on an A4 page, in three columns, with a marking and a line of gaps; measured. The fewer
 * lines, the larger the letters; only `dense` ones may not take two each.
 */
const mostLines = { roomy: 36, medium: 66, dense: 112 }

/** On paper alone: the year's editions and deadlines below the wheel, together one A4 page. */
export function YearSheet({ year, lines, gaps }: { year: number; lines: SheetLine[]; gaps: Gap[] }) {
  const t = useTexts().wheel.sheet
  const { locale, today } = useReader()
  const months = sheetMonths(lines, mostLines.dense)
  const height = sheetHeight(months)
  const size = height <= mostLines.roomy ? 'roomy' : height <= mostLines.medium ? 'medium' : 'dense'
  return (
    <section className="year-sheet print-only" data-size={size} aria-label={t.editions}>
      {lines.length === 0 ? <p>{t.empty}</p> : null}
      <div className="year-sheet-months">
        {months.map(({ month, lines: kept, more }) => (
          <section key={month}>
            <h2>{capitalised(monthName(month, locale))}</h2>
            <ul>
              {kept.map((line) => (
                <SheetEntry key={line.id} line={line} />
              ))}
              {more > 0 ? <li className="year-sheet-more">{t.more(more)}</li> : null}
            </ul>
          </section>
        ))}
      </div>
      {gaps.length > 0 ? (
        <p className="year-sheet-gaps">{t.gaps(year, gaps.map(({ title }) => title).join(', '))}</p>
      ) : null}
      <p className="year-sheet-foot">{t.printed(formatDate(today, locale, 'long'))}</p>
    </section>
  )
}

function SheetEntry({ line }: { line: SheetLine }) {
  const t = useTexts().wheel
  const { locale } = useReader()
  if (line.type === 'edition') {
    const days = daysOfYearText(line.startsOn, line.endsOn, locale)
    return (
      <li className="year-sheet-edition">
        {line.status === 'CANCELLED' ? <s>{line.title}</s> : line.title} · {days} · {t.state[line.status]}
      </li>
    )
  }
  const { title, done, overdue, edition } = line
  return (
    <li>
      {dayNumber(partsOf(line.startsOn).day, locale)} {done ? '☑' : '☐'} {title} ({edition})
      {overdue ? ` – ${t.sheet.overdue}` : ''}
    </li>
  )
}
