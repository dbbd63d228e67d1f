import { capitalised, daysOfYearText } from '~/domain/wheel/day-text'
import { type SheetLine, sheetMonths } from '~/domain/wheel/year-sheet'
import { dayNumber, formatDate, monthName } from '~/domain/time/format-time'
import { partsOf } from '~/domain/time/plain-date'
import { useReader, useTexts } from '~/i18n'

/** Lines that fit below the wheel on an A4 page, in three columns of 46; measured with the longest month names. */
const mostLines = 126

/** On paper alone: the year's editions and deadlines below the wheel, together one A4 page. */
export function YearSheet({ lines }: { lines: SheetLine[] }) {
  const t = useTexts().wheel.sheet
  const { locale, today } = useReader()
  return (
    <section className="year-sheet print-only" aria-label={t.editions}>
      {lines.length === 0 ? <p>{t.empty}</p> : null}
      <div className="year-sheet-months">
        {sheetMonths(lines, mostLines).map(({ month, lines: kept, more }) => (
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
  const { title, done, overdue, edition } = line.task
  return (
    <li>
      {dayNumber(partsOf(line.startsOn).day, locale)} {done ? '☑' : '☐'} {title} ({edition.title})
      {overdue ? ` – ${t.sheet.overdue}` : ''}
    </li>
  )
}
