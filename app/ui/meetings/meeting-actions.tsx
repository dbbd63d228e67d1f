import { Archive, CalendarPlus, Check, type LucideIcon, MailPlus, Pencil, RotateCcw, X } from 'lucide-react'
import type { MeetingStatus } from '~/domain/meetings/meeting'
import { useTexts } from '~/i18n'
import { ButtonLink, type ButtonTone, PostButton } from '../button'
import { ConfirmDetails } from '../confirm-details'
import { ScopeRadios } from './scope-choice'

type MeetingActionsProps = {
  meeting: { id: string; status: MeetingStatus; begun: boolean; series: { id: string } | null }
  may: { edit: boolean; archive: boolean }
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
      {status === 'HELD' ? null : (
        <ButtonLink to={at('invitations')} icon={MailPlus}>
          {t.invitations.open}
        </ButtonLink>
      )}
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
        >
          {t.common.archive}
        </ScopedButton>
      ) : null}
    </>
  )
}

type ScopedButtonProps = {
  action: string
  icon: LucideIcon
  tone?: ButtonTone
  /** Whether the meeting is one of a series, so that it must be asked what the act goes for. */
  scoped: boolean
  words: { question: string; confirm: string }
  children: string
}

function ScopedButton({ action, icon, tone, scoped, words, children }: ScopedButtonProps) {
  if (scoped) {
    return (
      <ConfirmDetails label={children} icon={icon} question={null} action={action} confirm={words.confirm}>
        <ScopeRadios legend={words.question} id={`scope-${action}`} />
      </ConfirmDetails>
    )
  }
  return (
    <PostButton action={action} icon={icon} tone={tone}>
      {children}
    </PostButton>
  )
}
