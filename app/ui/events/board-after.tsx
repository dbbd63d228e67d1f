import { Check, Pencil, Plus, RotateCcw } from 'lucide-react'
import type { EditionBoard } from '~/domain/events/editions/find-edition.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { ButtonLink, PostButton } from '../button'
import { EmptyState } from '../empty-state'
import { Markdown, type SafeHtml } from '../markdown'
import { Section } from '../page'

type FollowUp = EditionBoard['followUps'][number]
type BoardFollowUpsProps = {
  editionId: string
  followUps: FollowUp[]
  may: { add: boolean; finish: boolean }
}

/** The promises born in the edition, the open ones first. */
export function BoardFollowUps({ editionId, followUps, may }: BoardFollowUpsProps) {
  const t = useTexts().editions.board
  const add = (
    <ButtonLink to={`/follow-ups/new?edition=${editionId}`} tone="quiet" icon={Plus} iconOnly>
      {t.addFollowUp}
    </ButtonLink>
  )
  return (
    <Section level={3} title={t.followUps} count={followUps.length} flush actions={may.add ? add : null}>
      {followUps.length === 0 ? <EmptyState title={t.noFollowUps} /> : null}
      <ul className="divide-y divide-line">
        {followUps.map((followUp) => (
          <FollowUpLine key={followUp.id} followUp={followUp} mayFinish={may.finish} />
        ))}
      </ul>
    </Section>
  )
}

function FollowUpLine({ followUp, mayFinish }: { followUp: FollowUp; mayFinish: boolean }) {
  const t = useTexts().editions.board
  const { locale } = useReader()
  const { id, text, dueOn, owner, done, overdue } = followUp
  return (
    <li className="flex items-start justify-between gap-3 px-4 py-2 text-sm">
      <div className="min-w-0">
        <p>{text}</p>
        <p className="text-muted">
          {[done ? t.done : null, owner, dueOn && formatDate(dueOn, locale, 'medium')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {overdue ? <Badge tone="danger">{t.overdue}</Badge> : null}
      </div>
      {mayFinish ? (
        <PostButton
          action={`/follow-ups/${id}/${done ? 'reopening' : 'completion'}`}
          tone="quiet"
          icon={done ? RotateCcw : Check}
          iconOnly
        >
          {done ? t.reopenOf(text) : t.finishOf(text)}
        </PostButton>
      ) : null}
    </li>
  )
}

/** What the next edition should know. */
export function BoardLessons(props: { editionId: string; lessons: SafeHtml; mayEdit: boolean }) {
  const { editionId, lessons, mayEdit } = props
  const t = useTexts().editions.board
  const write = (
    <ButtonLink to={`/editions/${editionId}/lessons`} tone="quiet" icon={Pencil} iconOnly>
      {t.writeLessons}
    </ButtonLink>
  )
  return (
    <Section level={3} title={t.lessons} actions={mayEdit ? write : null}>
      {lessons ? <Markdown html={lessons} /> : <p className="text-sm text-muted">{t.noLessons}</p>}
    </Section>
  )
}
