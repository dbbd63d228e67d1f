import { Check, Pencil, RotateCcw, X } from 'lucide-react'
import { can } from '~/domain/access/can'
import type { StatedTie } from '~/domain/network/find-ties.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '../button'
import { Section } from '../page'
import { Link } from '../router'

/** Who is said to know a person, by whom and when it was last confirmed. Nothing when nobody has said so. */
export function TieList({ ties }: { ties: StatedTie[] }) {
  const t = useTexts().network.ties
  if (ties.length === 0) return null
  return (
    <Section title={t.title} count={ties.length} flush id="ties">
      <ul className="divide-y divide-line">
        {ties.map((tie) => (
          <li key={tie.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-2.5">
            <TieFacts tie={tie} />
            <TieActs tie={tie} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function TieFacts({ tie }: { tie: StatedTie }) {
  const t = useTexts().network.ties
  const { locale } = useReader()
  const { knower, strength, how, confirmedOn, confirmedBy, statedBy, markedWrongBy } = tie
  const date = formatDate(confirmedOn, locale, 'medium')
  const word = t.words[clamped(strength)]
  const facts = [
    statedBy === knower.name ? null : statedBy ? t.saidBy(statedBy) : t.saidBySomebody,
    confirmedBy && confirmedBy !== statedBy ? t.confirmedBy(date, confirmedBy) : t.confirmed(date),
  ].filter((fact) => fact !== null)
  return (
    <div className="min-w-0 text-sm">
      <p className={markedWrongBy === null ? undefined : 'text-muted line-through'}>
        <Link to={`/people/${knower.personId}`} className="link-plain font-medium">
          {knower.name}
        </Link>
        {': '}
        {t.degree(strength, word)}
      </p>
      {how ? <p>{how}</p> : null}
      <p className="text-muted">
        {markedWrongBy === null ? facts.join(', ') : markedWrongBy ? t.wrongBy(markedWrongBy) : t.wrong}
      </p>
    </div>
  )
}

function TieActs({ tie: { id, knower, markedWrongBy, mine } }: { tie: StatedTie }) {
  const t = useTexts().network.ties
  const { role } = useReader()
  if (!role || !can({ role }, 'tie.state')) return null
  const at = (act: string) => `/ties/${id}/${act}`
  if (markedWrongBy !== null) {
    return (
      <PostButton
        action={at('restoration')}
        icon={RotateCcw}
        tone="quiet"
        aria-label={t.unmarkNamed(knower.name)}
      >
        {t.unmark}
      </PostButton>
    )
  }
  return (
    <span className="no-print flex flex-wrap gap-1">
      {mine ? (
        <ButtonLink to={at('edit')} tone="quiet" icon={Pencil}>
          {t.changeMine}
        </ButtonLink>
      ) : null}
      <PostButton
        action={at('confirmation')}
        icon={Check}
        tone="quiet"
        aria-label={t.confirmNamed(knower.name)}
      >
        {t.confirm}
      </PostButton>
      <PostButton action={at('correction')} icon={X} tone="quiet" aria-label={t.markWrongNamed(knower.name)}>
        {t.markWrong}
      </PostButton>
    </span>
  )
}

type Degree = 1 | 2 | 3 | 4 | 5

function clamped(strength: number): Degree {
  return Math.min(5, Math.max(1, Math.round(strength))) as Degree
}
