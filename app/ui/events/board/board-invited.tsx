import type { BoardRow } from '~/domain/events/board/board-row'
import { useTexts } from '~/i18n'
import { HandlingMark } from '../../badge'
import { PostButton } from '../../button'
import { Link } from '../../router'

/** Who is invited, in which post, and whether the post has another holder now. */
export function BoardInvited({ row, mayInvite }: { row: BoardRow; mayInvite: boolean }) {
  const { name, personId, postId, title, successor, limited, left } = row
  const t = useTexts()
  return (
    <>
      {personId ? (
        <Link to={`/people/${personId}`} className="link-plain">
          {name}
        </Link>
      ) : (
        <span className="text-muted">{t.editions.invitations.vacant}</span>
      )}{' '}
      <HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />
      {title ? (
        <span className="block font-normal text-muted">
          {postId ? (
            <Link to={`/posts/${postId}`} className="link-plain">
              {title}
            </Link>
          ) : (
            title
          )}
        </span>
      ) : null}
      {successor ? <span className="block font-normal text-warn">{t.board.newHolder(successor)}</span> : null}
      {left ? <span className="block font-normal text-warn">{t.board.left(left.title)}</span> : null}
      {left?.successor && mayInvite ? (
        <PostButton action={`/invitations/${row.id}/succession`} tone="quiet">
          {t.board.inviteSuccessor(left.successor)}
        </PostButton>
      ) : null}
    </>
  )
}
