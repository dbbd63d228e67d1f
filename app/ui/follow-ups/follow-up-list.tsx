import { Check, RotateCcw } from 'lucide-react'
import { can } from '~/domain/access/can'
import type { FollowUpConcerns } from '~/domain/follow-ups/follow-up-concerns'
import { formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { PostButton } from '../button'
import { Link } from '../router'
import { Concerned } from './concerned'

export type ListedFollowUp = {
  id: string
  text: string
  owner: string
  dueOn: string | null
  done: boolean
  origin?: { to: string; title: string } | null
  concerns?: FollowUpConcerns
  /** A promise made to us. */
  theirs?: boolean
}

type Promised = Pick<ListedFollowUp, 'id' | 'text' | 'done'>

type FollowUpListProps = { followUps: ListedFollowUp[]; showOwner?: boolean }

/** Promises as a short list, each finished with one tap. */
export function FollowUpList({ followUps, showOwner }: FollowUpListProps) {
  return (
    <ul>
      {followUps.map((followUp) => (
        <li
          key={followUp.id}
          className="flex items-start gap-3 border-b border-line px-4 py-2.5 last:border-0"
        >
          <DoneButton followUp={followUp} />
          <div className="min-w-0 flex-1 text-sm">
            <FollowUpText followUp={followUp} />
            <div className="flex flex-wrap items-center gap-x-2 text-muted">
              {showOwner ? <span>{followUp.owner}</span> : null}
              <Due followUp={followUp} />
              {followUp.theirs ? <Theirs /> : null}
              {followUp.concerns ? <Concerned concerns={followUp.concerns} /> : null}
              {followUp.origin ? (
                <Link to={followUp.origin.to} className="min-w-0 truncate hover:underline">
                  {followUp.origin.title}
                </Link>
              ) : null}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What was promised; a link to its form for those who may change it. */
export function FollowUpText({ followUp: { id, text, done } }: { followUp: Promised }) {
  const { role } = useReader()
  const shown = done ? <s>{text}</s> : text
  if (!role || !can({ role }, 'followUp.edit')) return <span className="break-words">{shown}</span>
  return (
    <Link to={`/follow-ups/${id}/edit`} className="link-plain break-words">
      {shown}
    </Link>
  )
}

/** The due day in words, with "overdue" said when it has passed. */
export function Due({ followUp: { dueOn, done } }: { followUp: { dueOn: string | null; done: boolean } }) {
  const t = useTexts().followUps
  const { today, locale } = useReader()
  if (done) return <Badge tone="ok">{t.isDone}</Badge>
  if (!dueOn) return <span>{t.noDue}</span>
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5 lg:flex-nowrap">
      <time dateTime={dueOn}>{formatRelativeDay(dueOn, today, locale)}</time>
      {dueOn < today ? <Badge tone="danger">{t.overdue}</Badge> : null}
    </span>
  )
}

/** Says that the promise was made to us. */
export function Theirs() {
  return <Badge>{useTexts().followUps.isTheirs}</Badge>
}

/** Finishes a follow-up, or opens it again. */
export function DoneButton({ followUp, labelled }: { followUp: ListedFollowUp; labelled?: boolean }) {
  const t = useTexts().followUps
  const { id, text, done } = followUp
  return done ? (
    <PostButton
      action={`/follow-ups/${id}/reopening`}
      icon={RotateCcw}
      iconOnly={!labelled}
      aria-label={t.reopenNamed(text)}
      tone="quiet"
    >
      {labelled ? t.reopen : t.reopenNamed(text)}
    </PostButton>
  ) : (
    <PostButton
      action={`/follow-ups/${id}/completion`}
      icon={Check}
      iconOnly={!labelled}
      aria-label={t.doneNamed(text)}
    >
      {labelled ? t.done : t.doneNamed(text)}
    </PostButton>
  )
}
