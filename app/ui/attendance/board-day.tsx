import { Award, BookText, ChartColumn, ListChecks, NotebookPen, Pencil } from 'lucide-react'
import type { AttendanceCounts } from '~/domain/events/attendance/attendee'
import type { EditionBoard } from '~/domain/events/editions/find-edition.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { Section } from '../page'
import { PrintLinks } from './output-links'

type BoardDayProps = { editionId: string; counts: AttendanceCounts; mayRecord: boolean }

/** What the day itself needs: who came, and what is printed. */
export function BoardDay({ editionId, counts, mayRecord }: BoardDayProps) {
  const t = useTexts().attendance
  return (
    <Section level={3} title={t.title}>
      <p className="mb-3 font-medium tabular-nums">{t.counts.attended(counts.attended, counts.expected)}</p>
      <div className="no-print flex flex-wrap gap-2">
        <ButtonLink to={`/editions/${editionId}/attendance`} icon={ListChecks}>
          {mayRecord ? t.open : t.title}
        </ButtonLink>
        <PrintLinks editionId={editionId} />
      </div>
    </Section>
  )
}

type BoardOutcomeProps = {
  edition: Pick<EditionBoard, 'id' | 'series'>
  meetingId: string | null
  may: { write: boolean; edit: boolean; state: boolean }
}

/** What came of it: the meeting and its minutes, or a survey's figures. */
export function BoardOutcome({ edition, meetingId, may }: BoardOutcomeProps) {
  const { attendance: t, contributions } = useTexts()
  const home = `/editions/${edition.id}`
  const survey = edition.series.kind === 'SURVEY'
  return (
    <Section level={3} title={survey ? t.survey.statements : t.minutes.title}>
      <div className="no-print flex flex-wrap gap-2">
        {survey ? (
          <>
            <ButtonLink to={`/series/${edition.series.id}/results`} icon={ChartColumn}>
              {t.survey.results}
            </ButtonLink>
            {may.edit ? (
              <ButtonLink to={`${home}/statements`} icon={Pencil}>
                {t.survey.edit}
              </ButtonLink>
            ) : null}
          </>
        ) : (
          <>
            <ButtonLink to={`${home}/minutes`} icon={NotebookPen}>
              {may.write ? t.minutes.open : t.minutes.read}
            </ButtonLink>
            {meetingId ? (
              <ButtonLink to={`/meetings/${meetingId}`} icon={BookText}>
                {t.minutes.meeting}
              </ButtonLink>
            ) : null}
          </>
        )}
        {may.state ? (
          <ButtonLink to={`/contributions/new?edition=${edition.id}`} icon={Award}>
            {contributions.add}
          </ButtonLink>
        ) : null}
      </div>
    </Section>
  )
}
