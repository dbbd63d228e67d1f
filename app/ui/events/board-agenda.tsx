import { ArrowDown, ArrowUp, Pencil, Plus } from 'lucide-react'
import type { EditionBoard } from '~/domain/events/editions/find-edition.server'
import { formatDate, formatTime } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '../button'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'

type Item = EditionBoard['agenda'][number]
type BoardAgendaProps = { editionId: string; agenda: Item[]; mayEdit: boolean }

/** The agenda in order, with who speaks and the documents. */
export function BoardAgenda({ editionId, agenda, mayEdit }: BoardAgendaProps) {
  const t = useTexts().editions.board
  const add = (
    <ButtonLink to={`/editions/${editionId}/agenda/new`} tone="quiet" icon={Plus} iconOnly>
      {t.addItem}
    </ButtonLink>
  )
  return (
    <Section level={3} title={t.agenda} count={agenda.length} flush actions={mayEdit ? add : null}>
      {agenda.length === 0 ? <EmptyState title={t.noAgenda} /> : null}
      <ol className="divide-y divide-line">
        {agenda.map((item, at) => (
          <li key={item.id} className="flex items-start justify-between gap-2 px-4 py-2 text-sm">
            <ItemText item={item} />
            {mayEdit ? <ItemButtons item={item} first={at === 0} last={at === agenda.length - 1} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function ItemText({ item }: { item: Item }) {
  const t = useTexts().editions.agenda
  const { locale } = useReader()
  const { day, startTime, minutes, title, speakers, documents } = item
  const when = [
    day && formatDate(day, locale, 'medium'),
    startTime && formatTime(startTime, locale),
    minutes !== null && t.minutesShort(minutes),
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <div className="min-w-0">
      {when ? <p className="text-muted tabular-nums">{when}</p> : null}
      <p className="font-medium">{title}</p>
      {speakers.length > 0 ? (
        <p>
          {speakers.map(({ id, personId, name }) => (
            <span key={id} className="after:content-[',_'] last:after:content-none">
              {personId ? (
                <Link to={`/people/${personId}`} className="link-plain">
                  {name}
                </Link>
              ) : (
                name
              )}
            </span>
          ))}
        </p>
      ) : null}
      {documents.map(({ id, title: name, url }) => (
        <p key={id}>
          <a href={url} rel="noopener noreferrer" className="link">
            {name}
          </a>
        </p>
      ))}
    </div>
  )
}

function ItemButtons({ item: { id, title }, first, last }: { item: Item; first: boolean; last: boolean }) {
  const t = useTexts().editions.agenda
  return (
    <div className="no-print -my-1 -mr-2 flex shrink-0 [&_.button]:px-1.5">
      {first ? null : (
        <PostButton action={`/agenda/${id}/move`} fields={{ to: 'up' }} tone="quiet" icon={ArrowUp} iconOnly>
          {t.up(title)}
        </PostButton>
      )}
      {last ? null : (
        <PostButton
          action={`/agenda/${id}/move`}
          fields={{ to: 'down' }}
          tone="quiet"
          icon={ArrowDown}
          iconOnly
        >
          {t.down(title)}
        </PostButton>
      )}
      <ButtonLink to={`/agenda/${id}/edit`} tone="quiet" icon={Pencil} iconOnly>
        {t.edit(title)}
      </ButtonLink>
    </div>
  )
}
