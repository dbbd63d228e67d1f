import type { MeasureEdition } from '~/domain/strategy/find-measure.server'
import { useTexts } from '~/i18n'
import { EditionMarks } from '../events/edition-marks'
import { Section } from '../page'
import { Link } from '../router'

/** The editions of a measure's series: what is held counts. */
export function MeasureEditions({ editions }: { editions: MeasureEdition[] }) {
  const t = useTexts().series.page
  if (editions.length === 0) return null
  return (
    <Section title={t.editions} count={editions.length} flush>
      <ul className="divide-y divide-line text-sm">
        {editions.map(({ id, name, when, state, handling }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2">
            <span>
              <Link to={`/editions/${id}`} className="link-plain">
                {name}
              </Link>
              <span className="block text-muted">{when}</span>
            </span>
            <span className="flex gap-1">
              <EditionMarks state={state} handling={handling} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
