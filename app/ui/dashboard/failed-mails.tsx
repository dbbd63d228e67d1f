import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { Notice } from '../notice'

/** Says on the first page that messages did not get through; nothing when all did. */
export function FailedMails({ count }: { count: number }) {
  const t = useTexts().invitations.outbox
  if (count === 0) return null
  return (
    <Notice tone="danger" actions={<ButtonLink to="/outbox?state=FAILED">{t.seeFailed}</ButtonLink>}>
      {t.failedOnHome(count)}
    </Notice>
  )
}
