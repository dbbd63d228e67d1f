import { Archive, CalendarPlus, Check, Pencil, RotateCcw, X } from 'lucide-react'
import type { MeetingStatus } from '~/domain/meetings/meeting'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '../button'

type MeetingActionsProps = {
  meeting: { id: string; status: MeetingStatus; begun: boolean }
  may: { edit: boolean; archive: boolean }
}

/** What can be done with a meeting as it stands; each state change is undone from the line that follows. */
export function MeetingActions({ meeting: { id, status, begun }, may }: MeetingActionsProps) {
  const t = useTexts()
  const p = t.meetings.page
  const at = (step: string) => `/meetings/${id}/${step}`
  return (
    <>
      {may.edit ? (
        <ButtonLink to={at('edit')} icon={Pencil} tone="primary">
          {t.common.edit}
        </ButtonLink>
      ) : null}
      {may.edit && status === 'PLANNED' && begun ? (
        <PostButton action={at('holding')} icon={Check}>
          {p.hold}
        </PostButton>
      ) : null}
      {may.edit && status === 'PLANNED' ? (
        <PostButton action={at('cancellation')} icon={X}>
          {p.cancelMeeting}
        </PostButton>
      ) : null}
      {may.edit && status === 'CANCELLED' ? (
        <PostButton action={at('planning')} icon={RotateCcw}>
          {p.replan}
        </PostButton>
      ) : null}
      <ButtonLink to={at('calendar.ics')} icon={CalendarPlus} download>
        {p.calendar}
      </ButtonLink>
      {may.archive ? (
        <PostButton action={at('archive')} icon={Archive} tone="quiet">
          {t.common.archive}
        </PostButton>
      ) : null}
    </>
  )
}
