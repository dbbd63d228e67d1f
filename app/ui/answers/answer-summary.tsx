import { answerStatuses } from '~/domain/answers/answer'
import type { AnswerSummary as Summary } from '~/domain/answers/summarise-answers.server'
import { useTexts } from '~/i18n'
import { Section } from '../page'
import { Link } from '../router'

type AnswerSummaryProps = {
  summary: Summary
  /** The page of the invitations. */
  to: string
  /** The reader decides about what waits. */
  mayDecide: boolean
}

/** How many answered what, the latest answers with time and channel, and how many wait. */
export function AnswerSummary({ summary: { counts, held, latest }, to, mayDecide }: AnswerSummaryProps) {
  const t = useTexts().answers
  const said = answerStatuses.filter((status) => counts[status] > 0)
  return (
    <Section
      title={t.summary.title}
      actions={
        <Link to={to} className="link text-sm">
          {t.summary.all}
        </Link>
      }
    >
      <p className="text-sm">
        {[
          ...said.map((status) => t.summary.count(t.status[status], counts[status])),
          ...(counts.none > 0 ? [t.summary.count(t.summary.waiting, counts.none)] : []),
        ].join(' · ')}
      </p>
      {held > 0 ? (
        <p className="mt-1 text-sm">
          {mayDecide ? (
            <Link to="/answers" className="link">
              {t.summary.held(held)}
            </Link>
          ) : (
            t.summary.held(held)
          )}
        </p>
      ) : null}
      {latest.length > 0 ? (
        <ul className="mt-3 grid gap-2 border-t border-line pt-3 text-sm">
          {latest.map((answer) => (
            <li key={answer.id} className="[overflow-wrap:anywhere]">
              <span className="font-medium">{answer.who}</span>
              <AnswerLine answer={answer} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}

/** What was answered, by which way and when. */
function AnswerLine({ answer: { status, channel, at, note } }: { answer: Summary['latest'][number] }) {
  const t = useTexts().answers
  return (
    <>
      <span className="block text-muted">{t.line.at(t.status[status], t.channel[channel], at)}</span>
      {note ? <q className="block">{note}</q> : null}
    </>
  )
}
