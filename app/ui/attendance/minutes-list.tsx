import { ListPlus, Pencil } from 'lucide-react'
import type { MinutesPage } from '~/domain/events/minutes/find-minutes.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { EmptyState } from '../empty-state'
import { Markdown } from '../markdown'
import { Section } from '../page'

type MinutesListProps = {
  page: Pick<MinutesPage, 'edition' | 'items' | 'lessons'>
  may: { write: boolean; writeLessons: boolean; addFollowUp: boolean }
}

/** What was said, item by item, and what the next edition should know. */
export function MinutesList({ page: { edition, items, lessons }, may }: MinutesListProps) {
  const t = useTexts().attendance.minutes
  return (
    <>
      {items.length === 0 ? <EmptyState title={t.noAgenda} text={t.noAgendaText} /> : null}
      {items.map((item) => (
        <Section
          key={item.id}
          id={item.id}
          title={item.title}
          actions={<ItemActions editionId={edition.id} item={item} may={may} />}
        >
          {item.html ? <Markdown html={item.html} /> : <p className="text-sm text-muted">{t.none}</p>}
        </Section>
      ))}
      <Section
        title={t.lessons}
        actions={
          may.writeLessons ? (
            <ButtonLink to={`/editions/${edition.id}/lessons`} tone="quiet" icon={Pencil}>
              {t.editLessons}
            </ButtonLink>
          ) : null
        }
      >
        {lessons ? <Markdown html={lessons} /> : <p className="text-sm text-muted">{t.none}</p>}
      </Section>
    </>
  )
}

type ItemActionsProps = {
  editionId: string
  item: MinutesPage['items'][number]
  may: MinutesListProps['may']
}

function ItemActions({ editionId, item: { id, title }, may }: ItemActionsProps) {
  const t = useTexts().attendance.minutes
  return (
    <>
      {may.addFollowUp ? (
        <ButtonLink
          to={`/follow-ups/new?${new URLSearchParams({ edition: editionId, about: title }).toString()}`}
          tone="quiet"
          icon={ListPlus}
        >
          <span aria-hidden="true">{t.followUp}</span>
          <span className="sr-only">{t.followUpOf(title)}</span>
        </ButtonLink>
      ) : null}
      {may.write ? (
        <ButtonLink to={`/agenda/${id}/minutes`} tone="quiet" icon={Pencil} iconOnly>
          {t.write(title)}
        </ButtonLink>
      ) : null}
    </>
  )
}
