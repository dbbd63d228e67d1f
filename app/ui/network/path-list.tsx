import { Fragment } from 'react'
import { ArrowRight, Download, MessageSquareShare } from 'lucide-react'
import type { Acquaintance } from '~/domain/network/acquaintance'
import type { PathsFound, ShownPath } from '~/domain/network/paths-answer.server'
import type { PathPerson } from '~/domain/network/paths-evidence.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { Section } from '../page'
import { Link } from '../router'
import { EvidenceList } from './evidence-list'
import { StrengthBar } from './strength-bar'

/** The paths in order, each as sentences with their reasons. */
export function PathList({ found, file }: { found: PathsFound; file: string }) {
  const t = useTexts().network.paths
  return (
    <Section title={t.found(found.paths.length, found.name)} flush actions={<PathsFileLink file={file} />}>
      <ol className="divide-y divide-line">
        {found.paths.map((path, rank) => (
          <li key={path.people.map(({ personId }) => personId).join(' ')} className="px-4 py-4">
            <PathLine path={path} rank={rank + 1} />
          </li>
        ))}
      </ol>
      <p className="border-t border-line px-4 py-2 text-sm text-muted">{t.explained}</p>
    </Section>
  )
}

/** The same answer as a table for spreadsheets. */
export function PathsFileLink({ file }: { file: string }) {
  return (
    <ButtonLink to={file} tone="quiet" icon={Download} download>
      {useTexts().network.paths.file}
    </ButtonLink>
  )
}

function PathLine({ path, rank }: { path: ShownPath; rank: number }) {
  const t = useTexts().network.paths
  const { people, steps, strength, ask } = path
  return (
    <article aria-label={t.rank(rank)}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h3 className="flex flex-wrap items-center gap-x-2 gap-y-1 text-base">
            <span className="text-muted tabular-nums">{rank}.</span>
            <Chain people={people} />
          </h3>
          <p className="mt-1 flex items-center gap-2 text-sm text-muted">
            <StrengthBar strength={strength} />
            {t.pathStrength(strength)}
          </p>
        </div>
        {ask ? (
          <span className="no-print">
            <ButtonLink
              to={`/introductions/new?path=${ask.path}`}
              tone={rank === 1 ? 'primary' : 'secondary'}
              icon={MessageSquareShare}
            >
              {t.askOf(ask.name)}
            </ButtonLink>
          </span>
        ) : (
          <span className="text-sm text-muted">{t.knowYourself}</span>
        )}
      </div>
      <ul className="mt-2 grid gap-1 border-l-2 border-line pl-3">
        {steps.map((step, at) => (
          <StepLine key={people[at]?.personId} one={people[at]} other={people[at + 1]} step={step} />
        ))}
      </ul>
    </article>
  )
}

function Chain({ people }: { people: PathPerson[] }) {
  return people.map(({ personId, name, post }, at) => (
    <Fragment key={personId}>
      {at > 0 ? <ArrowRight size={16} aria-hidden="true" className="shrink-0 text-muted" /> : null}
      <Link to={`/people/${personId}`} className="link-plain" title={post || undefined}>
        {name}
      </Link>
    </Fragment>
  ))
}

type StepLineProps = { one?: PathPerson; other?: PathPerson; step: Acquaintance }

/** "Mette → Ana: strong, 5 meetings, last 12 October", and why when unfolded. */
function StepLine({ one, other, step }: StepLineProps) {
  const { network: t } = useTexts()
  const { locale } = useReader()
  if (!one || !other) return null
  const facts = t.sentence([
    t.tierAndStrength(t.tier[step.tier], step.strength),
    step.meetings > 0 ? t.meetings(step.meetings) : t.noMeetings,
    ...(step.lastOn ? [t.lastOn(formatDate(step.lastOn, locale, 'medium'))] : []),
  ])
  return (
    <li className="text-sm">
      <p>
        <span className="font-medium">{t.paths.knows(one.name, other.name)}:</span> {facts}
        {other.post ? (
          <span className="block text-muted">{t.paths.holds(other.name, other.post)}</span>
        ) : null}
      </p>
      <details>
        <summary
          className="w-fit cursor-pointer py-0.5 text-accent"
          aria-label={t.paths.evidenceFor(one.name, other.name)}
        >
          {t.evidence}
        </summary>
        <EvidenceList known={step} />
      </details>
    </li>
  )
}
