import { dayAndTime, formatDate, formatTime } from '~/domain/time/format-time'
import { wallTimeOf } from '~/domain/time/wall-time'
import { useReader } from '~/i18n'

/** An instant in the reader's zone, short: "23. nov. 2026 kl. 14.00". */
export function Moment({ at }: { at: string }) {
  const { zone, locale } = useReader()
  return <time dateTime={at}>{momentText(at, zone, locale)}</time>
}

export function momentText(at: string, zone: string, locale: 'da' | 'en'): string {
  const { date, time } = wallTimeOf(new Date(at), zone)
  return dayAndTime(formatDate(date, locale, 'medium'), formatTime(time, locale), locale)
}
