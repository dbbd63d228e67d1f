import { BookText, IdCard, ListOrdered, NotebookPen, Tent } from 'lucide-react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'

type OutputLinksProps = { editionId: string; meetingId: string | null }

/** What is printed for the day, and the meeting that came of it. */
export function OutputLinks({ editionId, meetingId }: OutputLinksProps) {
  const t = useTexts().attendance
  const home = `/editions/${editionId}`
  return (
    <nav aria-label={t.outputs.title} className="no-print flex flex-wrap gap-2">
      <ButtonLink to={`${home}/participants`} icon={ListOrdered}>
        {t.outputs.participants}
      </ButtonLink>
      <ButtonLink to={`${home}/badges`} icon={IdCard}>
        {t.outputs.badges}
      </ButtonLink>
      <ButtonLink to={`${home}/place-cards`} icon={Tent}>
        {t.outputs.placeCards}
      </ButtonLink>
      <ButtonLink to={`${home}/minutes`} icon={NotebookPen}>
        {t.minutes.title}
      </ButtonLink>
      {meetingId ? (
        <ButtonLink to={`/meetings/${meetingId}`} icon={BookText}>
          {t.minutes.meeting}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
