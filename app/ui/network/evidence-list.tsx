import type { Acquaintance, ToldEvidence } from '~/domain/network/acquaintance'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Link } from '../router'

/** Why two people are thought to know each other, piece by piece. */
export function EvidenceList({ known }: { known: Acquaintance }) {
  const t = useTexts().network
  const told = known.evidence.filter((piece) => piece.what === 'meeting').length
  return (
    <ul className="mb-1 list-disc space-y-0.5 pl-5">
      {known.evidence.map((piece) => (
        <li key={keyOf(piece)}>
          <Piece piece={piece} />
        </li>
      ))}
      {known.meetings > told ? <li>{t.olderMeetings(known.meetings - told)}</li> : null}
    </ul>
  )
}

function Piece({ piece }: { piece: ToldEvidence }) {
  const { network: t, kinds } = useTexts()
  const { locale } = useReader()
  const date = (day: string) => formatDate(day, locale, 'medium')
  if (piece.what === 'meeting') {
    return (
      <>
        {kinds.meetingKind[piece.kind]}, {date(piece.on)}:{' '}
        <Link to={`/meetings/${piece.meetingId}`}>{piece.title}</Link>
      </>
    )
  }
  if (piece.what === 'overlap') {
    const { until, organisation } = piece
    return <>{until === null ? t.overlapNow(organisation) : t.overlapUntil(organisation, date(until))}</>
  }
  const { statedBy, strength, confirmedOn, how } = piece
  return (
    <>
      {statedBy === null
        ? t.tieStatedByColleague(strength, date(confirmedOn))
        : t.tieStated(statedBy, strength, date(confirmedOn))}
      {how ? <span className="block text-muted">{t.how(how)}</span> : null}
    </>
  )
}

function keyOf(piece: ToldEvidence): string {
  if (piece.what === 'meeting') return piece.meetingId
  if (piece.what === 'overlap') return piece.organisationId
  return `${piece.statedBy ?? ''} ${piece.confirmedOn} ${piece.strength}`
}
