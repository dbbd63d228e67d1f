import type { EditionEvidence as Evidence } from '~/domain/strategy/edition-evidence'
import { useTexts } from '~/i18n'
import { Badge } from '../badge'
import { Section } from '../page'
import { Link } from '../router'

/** How far the series' editions have brought the measure, in words: "18 of 20 countries". */
export function EditionEvidence({ evidence }: { evidence: Evidence | null }) {
  const t = useTexts().attendance.evidence
  if (!evidence) return null
  const lines = linesOf(evidence, t)
  return (
    <Section title={t.title} flush>
      <ul className="divide-y divide-line text-sm">
        {lines.length === 0 ? <li className="px-4 py-3 text-muted">{t.none}</li> : null}
        {lines.map(({ text, reached, at }) => (
          <li key={text} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2">
            <span>
              <span className="text-base font-medium tabular-nums">{text}</span>
              {at ? (
                <Link to={`/editions/${at.id}`} className="link-plain block">
                  {t.bestAt(at.name)}
                </Link>
              ) : null}
            </span>
            <Badge tone={reached ? 'ok' : 'neutral'}>{reached ? t.reached : t.notReached}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Line = { text: string; reached: boolean; at?: { id: string; name: string } | null }

function linesOf(evidence: Evidence, t: ReturnType<typeof useTexts>['attendance']['evidence']): Line[] {
  if (evidence.kind === 'years') {
    const { years, target } = evidence
    return years.map(({ year, held, reached }) => ({ text: t.heldYear(year, held, target), reached }))
  }
  if (evidence.kind === 'total') {
    return [{ text: t.held(evidence.held, evidence.target), reached: evidence.reached }]
  }
  const { most, target, reached, at } = evidence
  return [{ text: t.countries(most, target), reached, at }]
}
