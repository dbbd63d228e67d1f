import { Pencil } from 'lucide-react'
import type { MeetingRow } from '~/domain/meetings/meeting-row.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { EmptyState } from '../empty-state'
import { MeetingRows } from '../meetings/meeting-list'
import { Section } from '../page'
import { HoldButton } from './todays-meetings'

type OpenMeetingsProps = { toHold: MeetingRow[]; withoutReadout: MeetingRow[]; mayLog: boolean }

/** The reader's own meetings that lack something: a word on whether they took place, a readout. */
export function OpenMeetings({ toHold, withoutReadout, mayLog }: OpenMeetingsProps) {
  const t = useTexts().dashboard
  return (
    <>
      {toHold.length > 0 ? (
        <Section title={t.toHold} count={toHold.length} flush>
          <MeetingRows
            meetings={toHold}
            withDay
            end={mayLog ? (meeting) => <HoldButton id={meeting.id} /> : undefined}
          />
        </Section>
      ) : null}
      <Section title={t.withoutReadout} count={withoutReadout.length} flush>
        {withoutReadout.length === 0 ? (
          <EmptyState title={t.noneWithoutReadout} text={t.noneWithoutReadoutText} />
        ) : (
          <MeetingRows
            meetings={withoutReadout}
            withDay
            end={
              mayLog
                ? (meeting) => (
                    <ButtonLink to={`/meetings/${meeting.id}/edit#meeting-readout`} icon={Pencil}>
                      {t.writeReadout}
                    </ButtonLink>
                  )
                : undefined
            }
          />
        )}
      </Section>
    </>
  )
}
