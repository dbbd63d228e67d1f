import type { OrganisationPost, PostHolder } from '~/domain/organisations/find-organisation.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Link } from '../router'

/** An organisation's posts, each with who holds it now and, folded away, who did. */
export function PostHolders({ posts }: { posts: OrganisationPost[] }) {
  const words = useTexts().organisations.page
  return (
    <ul className="divide-y divide-line">
      {posts.map((post) => (
        <li key={post.id} className="grid gap-x-4 gap-y-1 px-4 py-3 text-sm sm:grid-cols-2">
          <Link to={`/posts/${post.id}`} className="link-plain self-start">
            {post.title}
          </Link>
          <div className="min-w-0">
            {post.present.length > 0 ? (
              <ul className="grid gap-1">
                {post.present.map((holder) => (
                  <Holder key={holder.appointmentId} holder={holder} />
                ))}
              </ul>
            ) : (
              <span className="text-muted">{words.vacant}</span>
            )}
            <FormerHolders holders={post.former} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** "Ana Sørensen, since 1 Sept 2025"; of a former holder, from and to. */
export function Holder({ holder }: { holder: PostHolder }) {
  const words = useTexts().organisations.page
  const { locale } = useReader()
  const { personId, name, startsOn, endsOn } = holder
  const written = (day: string) => formatDate(day, locale, 'medium')
  const since = startsOn ? words.since(written(startsOn)) : ''
  const period = endsOn ? words.formerSince(startsOn ? written(startsOn) : '?', written(endsOn)) : since
  return (
    <li>
      <Link to={`/people/${personId}`} className="link-plain">
        {name}
      </Link>
      {period ? <span className="ml-2 text-muted">{period}</span> : null}
    </li>
  )
}

function FormerHolders({ holders }: { holders: PostHolder[] }) {
  const words = useTexts().organisations.page
  if (holders.length === 0) return null
  return (
    <details className="mt-1">
      <summary className="text-muted">
        {words.formerHolders} <span className="tabular-nums">{holders.length}</span>
      </summary>
      <ul className="mt-1 grid gap-1">
        {holders.map((holder) => (
          <Holder key={holder.appointmentId} holder={holder} />
        ))}
      </ul>
    </details>
  )
}
