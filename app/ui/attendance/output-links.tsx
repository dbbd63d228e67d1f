import { BookText, IdCard, ListOrdered, NotebookPen, Tent } from 'lucide-react'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'

/** What is printed for the day. */
export function PrintLinks({ editionId }: { editionId: string }) {
  const t = useTexts().attendance.outputs
  const home = `/editions/${editionId}`
  return (
    <>
      <ButtonLink to={`${home}/participants`} icon={ListOrdered}>
        {t.participants}
      </ButtonLink>
      <ButtonLink to={`${home}/badges`} icon={IdCard}>
        {t.badges}
      </ButtonLink>
      <ButtonLink to={`${home}/place-cards`} icon={Tent}>
        {t.placeCards}
      </ButtonLink>
    </>
  )
}

type OutputLinksProps = { editionId: string; meetingId: string | null }

/** The printed lists, the minutes, and the meeting that came of it. */
export function OutputLinks({ editionId, meetingId }: OutputLinksProps) {
  const t = useTexts().attendance
  return (
    <nav aria-label={t.outputs.title} className="no-print flex flex-wrap gap-2">
      <PrintLinks editionId={editionId} />
      <ButtonLink to={`/editions/${editionId}/minutes`} icon={NotebookPen}>
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
