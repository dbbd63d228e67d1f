import type { ReactNode } from 'react'
import type { AnswerRow } from '~/domain/answers/find-answers.server'
import { useTexts } from '~/i18n'
import { Badge, type BadgeTone } from '../badge'
import { DataTable } from '../data-table'
import { Link } from '../router'

const tones: Record<AnswerRow['state'], BadgeTone> = {
  APPLIED: 'ok',
  HELD: 'warn',
  STALE: 'neutral',
  REFUSED: 'neutral',
}

/** Answers as they came in, whether they counted or not. */
export function AnswerTable({ answers, empty }: { answers: AnswerRow[]; empty: ReactNode }) {
  const t = useTexts().answers
  const c = t.columns
  return (
    <DataTable
      caption={t.title}
      rows={answers}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        { key: 'who', head: c.who, primary: true, cell: (row) => <Answerer answer={row} /> },
        { key: 'what', head: c.what, cell: (row) => <Answered answer={row} /> },
        {
          key: 'answer',
          head: c.answer,
          nowrap: true,
          phone: 'inline',
          cell: (row) => t.status[row.status],
        },
        {
          key: 'note',
          head: c.note,
          wide: true,
          cell: (row) => <span className="[overflow-wrap:anywhere] whitespace-pre-line">{row.note}</span>,
        },
        {
          key: 'received',
          head: c.received,
          cell: (row) => (
            <>
              {row.received} <span className="text-muted">· {t.channel[row.channel]}</span>
            </>
          ),
        },
        {
          key: 'state',
          head: c.state,
          phone: 'inline',
          cell: (row) => <Badge tone={tones[row.state]}>{t.state[row.state]}</Badge>,
        },
      ]}
    />
  )
}

/** The invited, with the way to the person; else who the reply says it is from. */
export function Answerer({ answer: { who, personId, email } }: { answer: AnswerRow }) {
  return (
    <span className="[overflow-wrap:anywhere]">
      {personId ? (
        <Link to={`/people/${personId}`} className="link-plain font-medium">
          {who}
        </Link>
      ) : (
        <span className="font-medium">{who}</span>
      )}
      {email && email !== who ? <span className="block text-sm text-muted">{email}</span> : null}
    </span>
  )
}

export function Answered({ answer: { what } }: { answer: AnswerRow }) {
  return what ? (
    <Link to={what.to} className="link-plain">
      {what.title}
    </Link>
  ) : null
}
