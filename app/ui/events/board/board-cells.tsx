import type { BoardRow } from '~/domain/events/board/board-row'
import { useTexts } from '~/i18n'
import { Badge } from '../../badge'
import { InvitationBadge } from '../../invitations/invitation-badge'

/** What somebody was last told and in which language, and what stands in the way of telling them more. */
export function BoardTold({ row: { told, locale, chased, due, status } }: { row: BoardRow }) {
  const t = useTexts()
  const words = t.invitations
  const undelivered = told && told.state !== 'SENT' && told.state !== 'HANDED_OVER' ? told.state : null
  return (
    <span className="grid gap-0.5">
      {told ? (
        <span className="min-w-32">{words.toldAt(words.method[told.method], told.when)}</span>
      ) : (
        <span className="whitespace-nowrap text-muted">{words.notTold}</span>
      )}
      {undelivered ? (
        <span>
          <Badge tone={undelivered === 'FAILED' ? 'danger' : 'neutral'}>
            {words.outbox.states[undelivered]}
          </Badge>
        </span>
      ) : null}
      {chased ? <span className="text-sm text-muted">{t.board.chased(chased)}</span> : null}
      {locale && status !== 'CANCELLED' ? (
        <span className="text-sm text-muted">{words.languages[locale]}</span>
      ) : null}
      {due?.problem ? (
        <span className="text-sm text-warn">{words.sending.problem[due.problem](due.problemName)}</span>
      ) : null}
    </span>
  )
}

/** Where the invitation stands: what was answered, when and how, who comes instead and who comes along. */
export function BoardStatus({ row }: { row: BoardRow }) {
  const { status, answered, answerChannel, answerNote, substituteName, waiting, companions } = row
  const t = useTexts()
  return (
    <span className="grid gap-0.5">
      <span>
        <InvitationBadge status={status} />
      </span>
      {waiting ? <span className="text-sm text-muted">{t.board.waitingSince(waiting)}</span> : null}
      {answered ? (
        <span className="text-sm">
          {answerChannel
            ? t.invitations.answeredAt(answered, t.invitations.channel[answerChannel])
            : answered}
        </span>
      ) : null}
      {substituteName ? <span>{t.invitations.substitute(substituteName)}</span> : null}
      {companions > 0 ? (
        <span className="text-sm text-muted">{t.board.companions(row.companionNames, companions)}</span>
      ) : null}
      {answerNote ? <q className="text-sm text-muted">{answerNote}</q> : null}
    </span>
  )
}
