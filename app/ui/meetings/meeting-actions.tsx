import {
  Archive,
  Award,
  CalendarPlus,
  Check,
  FileOutput,
  FileText,
  MailPlus,
  Pencil,
  RotateCcw,
  X,
} from 'lucide-react'
import type { MeetingStatus } from '~/domain/meetings/meeting'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '../button'
import { ScopedButton } from './scoped-button'

type MeetingActionsProps = {
  meeting: { id: string; status: MeetingStatus; begun: boolean; series: { id: string } | null }
  may: { edit: boolean; archive: boolean; state: boolean }
}

/** What can be done with a meeting as it stands; each state change is undone from the line that follows. */
export function MeetingActions({ meeting: { id, status, begun, series }, may }: MeetingActionsProps) {
  const t = useTexts()
  const p = t.meetings.page
  const r = t.recurrence
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
        <ScopedButton action={at('cancellation')} icon={X} scoped={series !== null} words={r.cancel}>
          {p.cancelMeeting}
        </ScopedButton>
      ) : null}
      {may.edit && status === 'CANCELLED' ? (
        <PostButton action={at('planning')} icon={RotateCcw}>
          {p.replan}
        </PostButton>
      ) : null}
      <ButtonLink to={`/briefings/meeting/${id}`} icon={FileText}>
        {t.briefing.open}
      </ButtonLink>
      {status === 'HELD' ? (
        <ButtonLink to={at('readout')} icon={FileOutput}>
          {t.briefing.readout.open}
        </ButtonLink>
      ) : (
        <ButtonLink to={at('invitations')} icon={MailPlus}>
          {t.invitations.open}
        </ButtonLink>
      )}
      {may.state && status !== 'CANCELLED' ? (
        <ButtonLink to={`/contributions/new?meeting=${id}`} icon={Award}>
          {t.contributions.section}
        </ButtonLink>
      ) : null}
      <ButtonLink to={at('calendar.ics')} icon={CalendarPlus} download>
        {p.calendar}
      </ButtonLink>
      {may.archive ? (
        <ScopedButton
          action={at('archive')}
          icon={Archive}
          tone="quiet"
          scoped={series !== null && status === 'PLANNED'}
          words={r.archive}
          from="end"
        >
          {t.common.archive}
        </ScopedButton>
      ) : null}
    </>
  )
}
