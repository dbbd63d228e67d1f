import { BellRing, Download, Plus, Send, UserPlus, Utensils } from 'lucide-react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../../button'

type BoardHeadActionsProps = {
  list: string
  file: string
  sendable: boolean
  invitable: boolean
  unanswered: number
  mayInvite: boolean
}

/** What can be done with the whole list. */
export function BoardHeadActions(props: BoardHeadActionsProps) {
  const { list, file, sendable, invitable, unanswered, mayInvite } = props
  const t = useTexts()
  const download = (
    <ButtonLink to={file} icon={Download} tone="quiet" download>
      {t.board.file.open}
    </ButtonLink>
  )
  if (!mayInvite) return download
  return (
    <>
      {sendable ? (
        <ButtonLink to={`${list}/sending`} tone="primary" icon={Send}>
          {t.editions.actions.sending}
        </ButtonLink>
      ) : null}
      {sendable && unanswered > 0 ? (
        <ButtonLink to={`${list}/chasing`} icon={BellRing}>
          {t.board.chase.open}
        </ButtonLink>
      ) : null}
      {invitable ? (
        <>
          <ButtonLink to={`${list}/new`} icon={Plus}>
            {t.editions.board.add}
          </ButtonLink>
          <ButtonLink to={`${list}/audience`} icon={UserPlus}>
            {t.editions.invitations.audience}
          </ButtonLink>
        </>
      ) : null}
      <ButtonLink to={`${list}/needs`} icon={Utensils} tone="quiet">
        {t.board.needs.open}
      </ButtonLink>
      {download}
    </>
  )
}
