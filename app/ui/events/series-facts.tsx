import type { SeriesPage } from '~/domain/events/series/find-series.server'
import { monthName } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Section } from '../page'
import { Link } from '../router'

/** What a series is and asks for. */
export function SeriesFacts({ series }: { series: SeriesPage }) {
  const t = useTexts().series
  const words = t.page
  const { locale } = useReader()
  const { kind, cadence, perYear, usualMonth, usualDays, leastCountries, measures } = series
  return (
    <Section title={words.about}>
      <Facts
        facts={[
          { label: t.kind, value: t.kinds[kind] },
          { label: words.cadence, value: cadence || (perYear === null ? null : words.perYear(perYear)) },
          {
            label: words.usual,
            value: words.usualValue(usualMonth === null ? null : monthName(usualMonth, locale), usualDays),
          },
          { label: words.members, value: useMembers(series) },
          {
            label: words.countries,
            value: leastCountries === null ? null : words.atLeastCountries(leastCountries),
          },
          { label: words.composition, value: series.composition },
          { label: words.holidays, value: series.holidayCountries.join(', ') },
          {
            label: words.measures,
            value: measures.length > 0 ? <Measures measures={measures} /> : null,
          },
        ]}
      />
    </Section>
  )
}

function Measures({ measures }: { measures: SeriesPage['measures'] }) {
  return (
    <ul className="grid gap-1">
      {measures.map(({ number, name }) => (
        <li key={number}>
          <Link to={`/strategy/${number}`} className="link">
            {number}. {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function useMembers({ leastMembers: least, mostMembers: most }: SeriesPage): string | null {
  const t = useTexts().series.page
  if (least !== null && most !== null) return t.between(least, most)
  if (least !== null) return t.atLeast(least)
  return most === null ? null : t.atMost(most)
}

/** Whom every edition invites. */
export function SeriesAudience({ series }: { series: SeriesPage }) {
  const words = useTexts().series.page
  const { group, posts, persons } = series
  const none = !group && posts.length === 0 && persons.length === 0
  return (
    <Section title={words.audience}>
      {none ? <p className="text-sm text-muted">{words.noAudienceText}</p> : null}
      <Facts
        facts={[
          {
            label: words.group,
            value: group ? (
              <Link to={`/groups/${group.id}`} className="link">
                {group.name}
              </Link>
            ) : null,
          },
          {
            label: words.posts,
            value: posts.length > 0 ? <Links links={posts.map(postLink)} /> : null,
          },
          {
            label: words.persons,
            value:
              persons.length > 0 ? (
                <Links links={persons.map(({ id, name }) => ({ to: `/people/${id}`, label: name }))} />
              ) : null,
          },
        ]}
      />
    </Section>
  )
}

function postLink({ id, title, at }: SeriesPage['posts'][number]) {
  return { to: `/posts/${id}`, label: `${title}, ${at}` }
}

function Links({ links }: { links: { to: string; label: string }[] }) {
  return (
    <ul className="grid gap-1">
      {links.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} className="link">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
