import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { Notice } from '../notice'

/** Says on the first page that answers wait for a decision; nothing when none do. */
export function WaitingAnswers({ count }: { count: number }) {
  const t = useTexts().answers.summary
  if (count === 0) return null
  return (
    <Notice tone="warn" actions={<ButtonLink to="/answers">{t.seeWaiting}</ButtonLink>}>
      {t.held(count)}
    </Notice>
  )
}
