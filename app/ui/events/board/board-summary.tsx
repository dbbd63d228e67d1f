import type { Board } from '~/domain/events/board/find-board.server'
import { useTexts } from '~/i18n'
import { PostButton } from '../../button'
import { Notice } from '../../notice'
import { StandingList } from '../standing-list'

type BoardSummaryProps = { list: string; standing: Board['standing']; due: number | null; mayInvite: boolean }

/** The counts against the rules, a free seat with who is first in line, and how many messages wait. */
export function BoardSummary({ list, standing, due, mayInvite }: BoardSummaryProps) {
  const t = useTexts().board
  const { seats, free } = standing
  const rules = standing.members ?? standing.countries ?? seats
  return (
    <>
      {mayInvite && seats && seats.over > 0 ? (
        <Notice tone="warn">{t.over(seats.taken, seats.capacity)}</Notice>
      ) : null}
      {mayInvite && free ? (
        <Notice
          actions={
            <PostButton
              action={`${list}/many/promotions`}
              fields={{ chosen: `${free.first.id}:${free.first.version}` }}
            >
              {t.promoteFirst(free.first.name)}
            </PostButton>
          }
        >
          {t.free(free.seats, free.first.name)}
        </Notice>
      ) : null}
      {rules ? (
        <section aria-label={t.standing} className="card mb-3 [&>ul]:border-b-0">
          <StandingList standing={standing} />
        </section>
      ) : null}
      {due ? <p className="mb-3 text-sm text-muted">{t.due(due)}</p> : null}
    </>
  )
}
