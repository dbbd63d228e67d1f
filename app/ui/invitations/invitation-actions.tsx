import { Plus, Send, UserPlus } from 'lucide-react'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '../button'

type InvitationActionsProps = {
  /** Address of the list. */
  page: string
  due: number | null
  /** The record still takes guests. */
  mayEdit: boolean
  /** How many take part and are not invited yet. */
  participants: number
  formKey: string
}

/** What can be done with a list of invitations. */
export function InvitationActions({ page, due, mayEdit, participants, formKey }: InvitationActionsProps) {
  const t = useTexts().invitations
  return (
    <>
      {due ? (
        <ButtonLink to={`${page}/sending`} icon={Send} tone="primary">
          {t.send}
        </ButtonLink>
      ) : null}
      {mayEdit && participants > 0 ? (
        <PostButton action={`${page}/participants`} icon={UserPlus} fields={{ formKey }}>
          {t.addParticipants(participants)}
        </PostButton>
      ) : null}
      {mayEdit ? (
        <ButtonLink to={`${page}/new`} icon={Plus} tone={due ? 'secondary' : 'primary'}>
          {t.add}
        </ButtonLink>
      ) : null}
      {due === 0 ? (
        <ButtonLink to={`${page}/sending`} icon={Send} tone="quiet">
          {t.send}
        </ButtonLink>
      ) : null}
    </>
  )
}
