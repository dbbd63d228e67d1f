import { CalendarClock, Check, Eye, X } from 'lucide-react'
import type { AnswerRow } from '~/domain/answers/find-answers.server'
import { useTexts } from '~/i18n'
import { Badge } from '../badge'
import { Button, ButtonLink, PostButton } from '../button'
import { Combobox } from '../combobox'
import { Form } from '../router'
import { Answered, Answerer } from './answer-table'

/** Answers that wait, each with why, and what can be decided about it. */
export function HeldAnswers({ answers }: { answers: AnswerRow[] }) {
  return (
    <ul>
      {answers.map((answer) => (
        <li key={answer.id} className="border-b border-line p-4 last:border-0">
          <HeldAnswer answer={answer} />
        </li>
      ))}
    </ul>
  )
}

function HeldAnswer({ answer }: { answer: AnswerRow }) {
  const t = useTexts().answers
  const { held, email, proposed, note, status, received, channel } = answer
  if (!held) return null
  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Answerer answer={answer} />
          <Badge tone="warn">{t.held[held]}</Badge>
        </p>
        <p className="mt-1">
          {t.status[status]} · <Answered answer={answer} />
        </p>
        <p className="mt-1 text-sm">
          {held === 'proposal' ? t.heldText.proposal(proposed) : t.heldText[held](email)}
        </p>
        {note ? <p className="mt-1 text-sm whitespace-pre-line [overflow-wrap:anywhere]">{note}</p> : null}
        <p className="mt-1 text-sm text-muted">
          {received} · {t.channel[channel]}
        </p>
      </div>
      <Decision answer={answer} />
    </div>
  )
}

function Decision({ answer: { id, held, changeAt } }: { answer: AnswerRow }) {
  const t = useTexts().answers
  const refuse = (
    <PostButton action={`/answers/${id}/refusal`} icon={X} tone="quiet">
      {t.refuse}
    </PostButton>
  )
  if (held === 'stranger') {
    return (
      <div className="grid gap-2">
        <Form method="post" action={`/answers/${id}/approval`} className="grid gap-2">
          <Combobox
            kind="person"
            label={t.approveAs}
            textField={{ id: `person-${id}`, name: 'person.text' }}
            idField={{ id: `person-${id}-id`, name: 'person.id' }}
          />
          <Button icon={Check} className="justify-self-start">
            {t.approveStranger}
          </Button>
        </Form>
        {refuse}
      </div>
    )
  }
  return (
    <div className="flex flex-wrap content-start items-start gap-2">
      {changeAt ? (
        <ButtonLink to={changeAt} icon={CalendarClock}>
          {t.changeMeeting}
        </ButtonLink>
      ) : null}
      <PostButton action={`/answers/${id}/approval`} icon={held === 'proposal' ? Eye : Check}>
        {held === 'proposal' ? t.proposalSeen : t.approve}
      </PostButton>
      {refuse}
    </div>
  )
}
