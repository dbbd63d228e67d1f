import { MessageSquareReply, Pencil, Undo2, X } from 'lucide-react'
import type { BoardRow } from '~/domain/events/board/board-row'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '../../button'

/** What can be done with one invitation: an answer by hand, language and address, off the list or on it again. */
export function BoardActions({ row: { id, name, title, status, told } }: { row: BoardRow }) {
  const t = useTexts()
  const at = (step: string) => `/invitations/${id}/${step}`
  const who = name || title
  if (status === 'CANCELLED') {
    return (
      <PostButton
        action={at('restoration')}
        icon={Undo2}
        tone="quiet"
        aria-label={t.invitations.undoNamed(who)}
      >
        {t.common.undo}
      </PostButton>
    )
  }
  return (
    <span className="inline-flex justify-end gap-1">
      <ButtonLink to={at('answer')} icon={MessageSquareReply} iconOnly tone="quiet">
        {t.board.noteAnswerOf(who)}
      </ButtonLink>
      <ButtonLink to={at('edit')} icon={Pencil} iconOnly tone="quiet">
        {t.invitations.editFor(who)}
      </ButtonLink>
      {told ? (
        <ButtonLink to={at('withdrawal')} icon={X} iconOnly tone="quiet">
          {t.invitations.withdrawNamed(who)}
        </ButtonLink>
      ) : (
        <PostButton action={at('withdrawal')} icon={X} iconOnly tone="quiet">
          {t.editions.invitations.removeDraftOf(who)}
        </PostButton>
      )}
    </span>
  )
}
