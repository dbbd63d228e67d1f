import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { Notice } from '../notice'
import { OneTimeLink } from './one-time-link'

type InvitationMadeProps = {
  email: string
  link: string
  expiresAt: string
  delivery: 'sent' | 'failed' | 'off'
}

/** What became of a new invitation, with its link. */
export function InvitationMade({ email, link, expiresAt, delivery }: InvitationMadeProps) {
  const t = useTexts().admin.invitations
  return (
    <div className="grid gap-4">
      {delivery === 'sent' ? <Notice tone="ok">{t.mailed(email)}</Notice> : null}
      {delivery === 'failed' ? <Notice tone="warn">{t.mailFailed(email)}</Notice> : null}
      <OneTimeLink link={link} expiresAt={expiresAt} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/admin/invitations/new" reloadDocument>
          {t.another}
        </ButtonLink>
        <ButtonLink to="/admin/invitations" tone="quiet">
          {t.toList}
        </ButtonLink>
      </div>
    </div>
  )
}
