import { UserCheck, Waypoints } from 'lucide-react'
import type { Knower } from '~/domain/network/find-knowers.server'
import { pathsTo } from '~/domain/network/paths-address'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'
import { EvidenceList } from './evidence-list'
import { StrengthBar } from './strength-bar'

type KnowersProps = {
  knowers: Knower[]
  /** Whose page this stands on: an organisation's also says whom each colleague knows there. */
  of: 'person' | 'organisation'
  /** That person's or organisation's id, for the ways on from here; none from an archived one. */
  id?: string
  /** It is the reader's own page: nobody says that they know themselves. */
  isReader?: boolean
  /** Shown before the rest is folded away. */
  atFirst?: number
}

/** "Who knows them": a sentence for each colleague, the reasons behind it, and the same as a table. */
export function Knowers({ knowers, of, id, isReader, atFirst = 5 }: KnowersProps) {
  const t = useTexts().network
  const actions = id ? <WaysOn of={of} id={id} mayKnow={of === 'person' && !isReader} /> : null
  if (knowers.length === 0) {
    const text = of === 'person' ? t.nobodyPerson : t.nobodyOrganisation
    return (
      <Section title={t.whoKnows} flush id="knowers" actions={actions}>
        <EmptyState title={t.nobodyTitle} text={text} />
      </Section>
    )
  }
  const rest = knowers.slice(atFirst)
  return (
    <Section title={t.whoKnows} count={knowers.length} flush id="knowers" actions={actions}>
      <KnowerList knowers={knowers.slice(0, atFirst)} of={of} />
      {rest.length > 0 ? (
        <details className="border-t border-line">
          <summary className="cursor-pointer px-4 py-2 text-sm text-accent">{t.others(rest.length)}</summary>
          <KnowerList knowers={rest} of={of} />
        </details>
      ) : null}
      <details className="border-t border-line">
        <summary className="cursor-pointer px-4 py-2 text-sm text-accent">{t.asTable}</summary>
        <KnowerTable knowers={knowers} of={of} />
        <p className="px-4 py-2 text-sm text-muted">{t.explained}</p>
      </details>
    </Section>
  )
}

/** To the warm paths there, and to saying that one knows the person oneself. */
function WaysOn({ of, id, mayKnow }: { of: KnowersProps['of']; id: string; mayKnow: boolean }) {
  const t = useTexts().network
  return (
    <>
      {mayKnow ? (
        <ButtonLink to={`/people/${id}/ties/new`} tone="quiet" icon={UserCheck}>
          {t.ties.iKnow}
        </ButtonLink>
      ) : null}
      <ButtonLink to={pathsTo({ kind: of, id })} icon={Waypoints}>
        {t.paths.link}
      </ButtonLink>
    </>
  )
}

function KnowerList({ knowers, of }: { knowers: Knower[]; of: KnowersProps['of'] }) {
  const t = useTexts().network
  return (
    <ul className="divide-y divide-line">
      {knowers.map((knower) => (
        <li key={knower.colleague.personId} className="px-4 py-2.5">
          <Link to={`/people/${knower.colleague.personId}`} className="link-plain font-medium">
            {knower.colleague.name}
          </Link>
          <KnownLines knower={knower} known={knower.knows.slice(0, strongest)} of={of} />
          {knower.knows.length > strongest ? (
            <details className="mt-1 text-sm">
              <summary className="cursor-pointer py-0.5 text-accent">
                {t.othersKnown(knower.knows.length - strongest)}
              </summary>
              <KnownLines knower={knower} known={knower.knows.slice(strongest)} of={of} />
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** How many of those a colleague knows there stand in sight. */
const strongest = 3

type KnownLinesProps = { knower: Knower; known: Known[]; of: KnowersProps['of'] }

function KnownLines({ knower, known, of }: KnownLinesProps) {
  return (
    <ul className="space-y-1">
      {known.map((one) => (
        <li key={one.person.personId}>
          <KnownLine knower={knower} known={one} of={of} />
        </li>
      ))}
    </ul>
  )
}

type Known = Knower['knows'][number]

function KnownLine({ knower, known, of }: { knower: Knower; known: Known; of: KnowersProps['of'] }) {
  const t = useTexts().network
  const { locale } = useReader()
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <StrengthBar strength={known.strength} />
        {of === 'organisation' ? (
          <Link to={`/people/${known.person.personId}`} className="link-plain">
            {t.throughPerson(known.person.name)}
          </Link>
        ) : null}
        <span>
          {t.sentence([
            t.tierAndStrength(t.tier[known.tier], known.strength),
            known.meetings > 0 ? t.meetings(known.meetings) : t.noMeetings,
            ...(known.lastOn ? [t.lastOn(formatDate(known.lastOn, locale, 'medium'))] : []),
          ])}
        </span>
      </p>
      {known.evidence.length > 0 ? (
        <details className="text-sm">
          <summary
            className="cursor-pointer py-0.5 text-muted"
            aria-label={t.evidenceFor(knower.colleague.name)}
          >
            {t.evidence}
          </summary>
          <EvidenceList known={known} />
        </details>
      ) : null}
    </>
  )
}

function KnowerTable({ knowers, of }: { knowers: Knower[]; of: KnowersProps['of'] }) {
  const t = useTexts().network
  const { locale } = useReader()
  const rows = knowers.flatMap(({ colleague, knows }) => knows.map((known) => ({ colleague, known })))
  return (
    <DataTable
      caption={t.tableCaption}
      rows={rows}
      rowKey={({ colleague, known }) => `${colleague.personId} ${known.person.personId}`}
      columns={[
        {
          key: 'colleague',
          head: t.colleague,
          primary: true,
          cell: ({ colleague }) => (
            <Link to={`/people/${colleague.personId}`} className="link-plain">
              {colleague.name}
            </Link>
          ),
        },
        ...(of === 'person'
          ? []
          : [
              {
                key: 'person',
                head: t.person,
                cell: ({ known }: (typeof rows)[number]) => (
                  <Link to={`/people/${known.person.personId}`} className="link-plain">
                    {known.person.name}
                  </Link>
                ),
              },
            ]),
        { key: 'strength', head: t.strength, align: 'end', cell: ({ known }) => known.strength },
        { key: 'tier', head: t.tierHead, cell: ({ known }) => t.tier[known.tier] },
        { key: 'meetings', head: t.meetingsHead, align: 'end', cell: ({ known }) => known.meetings },
        {
          key: 'last',
          head: t.lastHead,
          cell: ({ known }) => known.lastOn && formatDate(known.lastOn, locale, 'short'),
        },
      ]}
    />
  )
}
