import { Pencil } from 'lucide-react'
import type { MeetingStatus } from '~/domain/meetings/meeting'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { EmptyState } from '../empty-state'
import { Markdown } from '../markdown'
import { Section } from '../page'

type ReadoutProps = {
  meeting: { id: string; status: MeetingStatus; begun: boolean }
  html: { purpose: string; readout: string; decisions: string }
  mayEdit: boolean
}

/** Why the meeting was held, what was said, and what was agreed. */
export function Readout({ meeting, html, mayEdit }: ReadoutProps) {
  const t = useTexts().meetings.page
  const write = (
    <ButtonLink to={`/meetings/${meeting.id}/edit#meeting-readout`} icon={Pencil}>
      {t.writeReadout}
    </ButtonLink>
  )
  return (
    <>
      {html.purpose ? (
        <Section title={t.purpose}>
          <Markdown html={html.purpose} />
        </Section>
      ) : null}
      {html.decisions ? (
        <Section title={t.decisions}>
          <Markdown html={html.decisions} />
        </Section>
      ) : null}
      <Section title={t.readout} flush={!html.readout}>
        {html.readout ? (
          <Markdown html={html.readout} />
        ) : (
          <EmptyState
            title={meeting.begun ? t.noReadout : t.noReadoutPlanned}
            action={mayEdit && meeting.begun && meeting.status !== 'CANCELLED' ? write : null}
          />
        )}
      </Section>
    </>
  )
}
