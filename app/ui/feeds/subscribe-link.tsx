import { CalendarPlus } from 'lucide-react'
import { type FeedSource, sourceText } from '~/domain/feeds/feed'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'

/** The way from a group or series to a calendar subscription of it. */
export function SubscribeLink({ source }: { source: FeedSource }) {
  return (
    <ButtonLink
      to={`/profile/feeds/new?source=${encodeURIComponent(sourceText(source))}`}
      icon={CalendarPlus}
    >
      {useTexts().feeds.subscribe}
    </ButtonLink>
  )
}
