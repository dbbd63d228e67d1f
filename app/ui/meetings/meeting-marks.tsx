import type { Handling, MeetingKind, MeetingStatus } from '~/domain/meetings/meeting'
import { useTexts } from '~/i18n'
import { Badge, HandlingMark, type BadgeTone } from '../badge'

const toneOf: Record<MeetingStatus, BadgeTone> = { PLANNED: 'accent', HELD: 'ok', CANCELLED: 'warn' }

type MeetingMarksProps = { meeting: { kind: MeetingKind; status: MeetingStatus; handling: Handling } }

/** Kind, state and handling, each in words. */
export function MeetingMarks({ meeting: { kind, status, handling } }: MeetingMarksProps) {
  const t = useTexts().kinds
  return (
    <>
      <Badge>{t.meetingKind[kind]}</Badge>
      <Badge tone={toneOf[status]}>{t.meetingStatus[status]}</Badge>
      <HandlingMark handling={handling} />
    </>
  )
}
