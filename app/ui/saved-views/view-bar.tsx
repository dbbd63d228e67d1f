import { BookmarkPlus, Pencil, RotateCcw, Save, Users } from 'lucide-react'
import type { ListedView } from '~/domain/saved-views/find-saved-views.server'
import { cleanViewQuery, viewAddress, type SavedList } from '~/domain/saved-views/saved-list'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '../button'
import { classNames } from '../class-names'
import { Link, useLocation } from '../router'
import { ColumnChoice, type ColumnOption } from './column-choice'

type ViewBarProps = {
  list: SavedList
  views: ListedView[]
  /** The columns to choose between, where the list has them. */
  columns?: ColumnOption[]
}

/** Above a list: its saved views, the current one marked, and what to do with the state it is in. */
export function ViewBar({ list, views, columns }: ViewBarProps) {
  const t = useTexts().savedViews
  const { search } = useLocation()
  const state = cleanViewQuery(list, search)
  const opened = new URLSearchParams(search).get('view')
  const current = views.find(({ id }) => id === opened) ?? views.find(({ query }) => query === state)
  const changed = current !== undefined && current.query !== state
  const unsaved = state !== '' && (current === undefined || changed)
  return (
    <div
      className={classNames(
        'no-print -mt-2 mb-2 flex min-h-(--control) flex-wrap items-center gap-x-1 gap-y-1.5',
        // Buttons without a frame stand with their words on the list's edges.
        views.length === 0 && '-ml-3.5',
        views.length === 0 && !unsaved && 'max-sm:hidden',
      )}
    >
      {views.length > 0 ? (
        <nav
          aria-label={t.label}
          className="min-w-0 max-sm:-mx-4 max-sm:w-screen max-sm:overflow-x-auto max-sm:px-4"
        >
          <ul className="flex flex-wrap gap-1 py-1 max-sm:flex-nowrap">
            <Choice to={list} label={t.all} current={!current && state === ''} />
            {views.map((view) => (
              <Choice
                key={view.id}
                to={viewAddress(view)}
                label={view.name}
                current={view === current}
                shared={view.mine ? (view.shared ? t.shared : undefined) : t.sharedBy(view.owner ?? '')}
                edit={view === current && view.mine && !changed ? view.id : undefined}
              />
            ))}
          </ul>
        </nav>
      ) : null}
      {current && changed ? <ChangedView view={current} state={state} /> : null}
      {unsaved ? (
        <ButtonLink to={newViewAddress(list, state)} tone="quiet" icon={BookmarkPlus}>
          {changed ? t.saveAsNew : t.save}
        </ButtonLink>
      ) : null}
      {columns ? <ColumnChoice list={list} options={columns} /> : null}
    </div>
  )
}

type ChoiceProps = {
  to: string
  label: string
  current: boolean
  /** Who else sees it, in words. */
  shared?: string
  /** The id of the view, where the reader may rename it. */
  edit?: string
}

function Choice({ to, label, current, shared, edit }: ChoiceProps) {
  const t = useTexts().savedViews
  return (
    <li className="flex shrink-0 items-center">
      <Link
        to={to}
        title={shared}
        aria-current={current ? 'true' : undefined}
        className={classNames(
          'flex min-h-8 max-w-64 items-center gap-1.5 rounded-md border px-2.5 text-sm pointer-coarse:min-h-(--control)',
          current
            ? 'border-accent bg-tint font-medium text-accent'
            : 'border-line text-muted hover:bg-sunken',
        )}
      >
        {shared ? <Users size={14} aria-hidden="true" className="shrink-0" /> : null}
        <span className="truncate">{label}</span>
        {shared ? <span className="sr-only">{shared}</span> : null}
      </Link>
      {edit ? (
        <ButtonLink to={`/views/${edit}/edit`} tone="quiet" icon={Pencil} iconOnly className="px-2">
          {t.editNamed(label)}
        </ButtonLink>
      ) : null}
    </li>
  )
}

/** The list stands otherwise than the view in force: its owner may keep it so; anyone may go back. */
function ChangedView({ view, state }: { view: ListedView; state: string }) {
  const t = useTexts().savedViews
  return (
    <>
      {view.mine ? (
        <PostButton
          action={`/views/${view.id}/replacement`}
          fields={{ version: view.version, query: state }}
          tone="quiet"
          icon={Save}
        >
          {t.replace}
        </PostButton>
      ) : null}
      <ButtonLink to={viewAddress(view)} tone="quiet" icon={RotateCcw}>
        {t.reset}
      </ButtonLink>
    </>
  )
}

function newViewAddress(list: SavedList, query: string): string {
  return `/views/new?${new URLSearchParams({ list, query }).toString()}`
}
