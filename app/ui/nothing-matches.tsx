import { X } from 'lucide-react'
import { useTexts } from '~/i18n'
import { ButtonLink } from './button'
import { EmptyState } from './empty-state'
import { useLocation } from './router'

/** What a list says when its filters leave nothing: the way back is one tap. */
export function NothingMatches() {
  const t = useTexts().common.list
  const { pathname } = useLocation()
  return (
    <EmptyState
      title={t.nothingFound}
      text={t.nothingFoundWhy}
      action={
        <ButtonLink to={pathname} icon={X}>
          {t.clearFilters}
        </ButtonLink>
      }
    />
  )
}
