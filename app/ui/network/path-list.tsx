import { Fragment } from 'react'
import { ArrowRight, FileSpreadsheet, MessageSquareShare } from 'lucide-react'
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
  const sought = found.paths[0]?.people.find(({ personId }) => personId === found.personId)
  return (
    <Section title={t.found(found.paths.length, found.name)} flush actions={<PathsFileLink file={file} />}>
      {sought?.post ? (
        <p className="border-b border-line px-4 py-2 text-sm text-muted">
          {t.holds(sought.name, sought.post)}
        </p>
      ) : null}
      <ol className="divide-y divide-line">
        {found.paths.map((path, rank) => (
          <li key={path.people.map(({ personId }) => personId).join(' ')} className="px-4 py-4">
            <PathLine path={path} rank={rank + 1} soughtId={found.personId} />
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
    <ButtonLink to={file} tone="quiet" icon={FileSpreadsheet} download>
      {useTexts().network.paths.file}
    </ButtonLink>
  )
}

type PathLineProps = {
  path: ShownPath
  rank: number
  /** Whose post stands above all paths already. */
  soughtId: string | null
}

function PathLine({ path, rank, soughtId }: PathLineProps) {
  const t = useTexts().network.paths
  const { people, steps, strength } = path
  const [first, second] = steps
  const isDirect = first !== undefined && second === undefined
  return (
    <article aria-label={t.rank(rank)}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h3 className="flex flex-wrap items-center gap-x-2 gap-y-1 text-base">
            <span className="text-muted tabular-nums">{rank}.</span>
            <Chain people={people} />
          </h3>
          <p className="mt-1 flex items-center gap-2 text-sm">
            <StrengthBar strength={strength} />
            <span className="min-w-0">
              {isDirect ? <StepFacts step={first} /> : t.pathStrength(strength)}
            </span>
          </p>
          {isDirect ? <PostLine person={people[1]} soughtId={soughtId} /> : null}
          {isDirect ? <Reasons one={people[0]} other={people[1]} step={first} /> : null}
        </div>
        <Asking path={path} rank={rank} />
      </div>
      {isDirect ? null : (
        <ol className="mt-2 grid gap-1.5 border-l-2 border-line pl-3">
          {steps.map((step, at) => (
            <StepLine key={people[at]?.personId} {...{ path, step, at, soughtId }} />
          ))}
        </ol>
      )}
    </article>
  )
}

function Asking({ path: { ask }, rank }: { path: ShownPath; rank: number }) {
  const t = useTexts().network.paths
  if (!ask) return <span className="text-sm text-muted">{t.knowYourself}</span>
  return (
    <span className="no-print">
      <ButtonLink
        to={`/introductions/new?path=${ask.path}`}
        tone={rank === 1 ? 'primary' : 'secondary'}
        icon={MessageSquareShare}
      >
        {t.askOf(ask.name)}
      </ButtonLink>
    </span>
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

type StepLineProps = Pick<PathLineProps, 'path' | 'soughtId'> & { step: Acquaintance; at: number }

/** "Mette → Ana: strong, 5 meetings, last 12 October", and why when unfolded. */
function StepLine({ path: { people }, step, at, soughtId }: StepLineProps) {
  const t = useTexts().network.paths
  const [one, other] = [people[at], people[at + 1]]
  if (!one || !other) return null
  return (
    <li className="text-sm">
      <p>
        <span className="font-medium">{t.knows(one.name, other.name)}:</span> <StepFacts step={step} />
      </p>
      <PostLine person={other} soughtId={soughtId} />
      <Reasons one={one} other={other} step={step} />
    </li>
  )
}

function PostLine({ person, soughtId }: { person?: PathPerson; soughtId: string | null }) {
  const t = useTexts().network.paths
  if (!person?.post || person.personId === soughtId) return null
  return <p className="text-sm text-muted">{t.holds(person.name, person.post)}</p>
}

function StepFacts({ step }: { step: Acquaintance }) {
  const t = useTexts().network
  const { locale } = useReader()
  return t.sentence([
    t.tierAndStrength(t.tier[step.tier], step.strength),
    step.meetings > 0 ? t.meetings(step.meetings) : t.noMeetings,
    ...(step.lastOn ? [t.lastOn(formatDate(step.lastOn, locale, 'medium'))] : []),
  ])
}

function Reasons({ one, other, step }: { one?: PathPerson; other?: PathPerson; step: Acquaintance }) {
  const t = useTexts().network
  return (
    <details className="text-sm">
      <summary
        className="w-fit cursor-pointer py-0.5 text-accent"
        aria-label={t.paths.evidenceFor(one?.name ?? '', other?.name ?? '')}
      >
        {t.evidence}
      </summary>
      <EvidenceList known={step} />
    </details>
  )
}
