import { Archive, Pencil } from 'lucide-react'
import type { ListedView } from '~/domain/saved-views/find-saved-views.server'
import { viewAddress } from '~/domain/saved-views/saved-list'
import { useTexts } from '~/i18n'
import { Badge } from '../badge'
import { ButtonLink, PostButton } from '../button'
import { Section } from '../page'
import { Link } from '../router'
import { useListName } from './list-name'

type ViewTableProps = { title: string; views: ListedView[] }

/** Saved views of every list, each with its list and, for one's own, what can be done with it. */
export function ViewTable({ title, views }: ViewTableProps) {
  const t = useTexts().savedViews
  const nameOf = useListName()
  if (views.length === 0) return null
  return (
    <Section title={title} count={views.length} flush>
      <ul className="divide-y divide-line">
        {views.map((view) => (
          <li key={view.id} className="flex items-center gap-3 px-4 py-2 text-sm">
            <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
              <Link to={viewAddress(view)} className="link-plain min-w-0 break-words">
                {view.name}
              </Link>
              <span className="text-muted">{nameOf(view.list)}</span>
              {view.mine && view.shared ? <Badge>{t.shared}</Badge> : null}
              {view.owner ? <span className="text-muted">{t.sharedBy(view.owner)}</span> : null}
            </span>
            {view.mine ? (
              <span className="flex shrink-0 gap-1">
                <ButtonLink to={`/views/${view.id}/edit`} tone="quiet" icon={Pencil} iconOnly>
                  {t.editNamed(view.name)}
                </ButtonLink>
                <PostButton action={`/views/${view.id}/archive`} tone="quiet" icon={Archive} iconOnly>
                  {t.archiveNamed(view.name)}
                </PostButton>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
