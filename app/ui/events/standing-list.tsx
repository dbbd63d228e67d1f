import type { Standing } from '~/domain/events/editions/edition-rules'
import { useTexts } from '~/i18n'
import { Badge } from '../badge'

/** How the edition stands against its rules and seats: warned about, never in the way. */
export function StandingList({ standing }: { standing: Standing }) {
  const t = useTexts().editions.standing
  const { members, countries, seats } = standing
  if (!members && !countries && !seats) return null
  return (
    <ul className="grid gap-2 border-b border-line px-4 py-3 text-sm">
      {countries ? (
        <Line
          text={t.countries(countries.count, countries.least)}
          mark={countries.reached ? <Badge tone="ok">{t.reached}</Badge> : null}
        />
      ) : null}
      {members ? (
        <Line
          text={membersText(members, t)}
          mark={members.warning ? <Badge tone="warn">{t[members.warning]}</Badge> : null}
        />
      ) : null}
      {seats ? (
        <Line
          text={seats.over > 0 ? t.over(seats.over, seats.capacity) : t.seats(seats.taken, seats.capacity)}
          mark={seats.over > 0 ? <Badge tone="warn">{t.tooMany}</Badge> : null}
        />
      ) : null}
    </ul>
  )
}

function Line({ text, mark }: { text: string; mark: React.ReactNode }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-2">
      <span>{text}</span>
      {mark}
    </li>
  )
}

function membersText(
  { count, least, most }: NonNullable<Standing['members']>,
  t: ReturnType<typeof useTexts>['editions']['standing'],
): string {
  if (least !== null && most !== null) return t.between(count, least, most)
  if (least !== null) return t.atLeast(count, least)
  return most === null ? t.membersOk(count) : t.atMost(count, most)
}
