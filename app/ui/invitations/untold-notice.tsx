import { Send } from 'lucide-react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { Notice } from '../notice'

/** On the record's own page: some of those invited do not know yet what holds now. Nothing when all do. */
export function UntoldNotice({ count, page }: { count: number | null; page: string }) {
  const t = useTexts().invitations
  if (!count) return null
  return (
    <Notice
      tone="warn"
      actions={
        <ButtonLink to={`${page}/sending`} icon={Send}>
          {t.send}
        </ButtonLink>
      }
    >
      {t.untold(count)}
    </Notice>
  )
}
