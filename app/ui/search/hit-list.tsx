import type { Hit } from '~/domain/search/search.server'
import { Link } from '../router'
import { MarkedText } from './marked-text'

/** Hits of one kind: the name as a link, what tells it from others, and the passage that answered. */
export function HitList({ hits }: { hits: Hit[] }) {
  return (
    <ul className="divide-y divide-line">
      {hits.map((hit) => (
        <li key={hit.recordId} className="px-4 py-2.5">
          <Link to={hit.to} className="link-plain font-medium">
            <MarkedText {...hit.title} />
          </Link>
          {hit.detail.text ? (
            <p className="text-sm text-muted">
              <MarkedText {...hit.detail} />
            </p>
          ) : null}
          {hit.snippet ? (
            <p className="mt-0.5 max-w-[75ch] text-sm">
              <MarkedText {...hit.snippet} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
