import type { EditionBoard } from '~/domain/events/editions/find-edition.server'
import { useTexts } from '~/i18n'
import { Link } from '../router'

type EditionFactsProps = { edition: Pick<EditionBoard, 'place' | 'link' | 'host'> }

/** Where it is and who hosts it, in one line. */
export function EditionFacts({ edition: { place, link, host } }: EditionFactsProps) {
  const t = useTexts().editions.board
  if (!place && !link && !host) return null
  return (
    <dl className="mb-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {place ? <Fact label={t.place}>{place}</Fact> : null}
      {host ? (
        <Fact label={t.host}>
          <Link to={`/organisations/${host.id}`} className="link-plain">
            {host.name}
          </Link>
        </Fact>
      ) : null}
      {link ? (
        <Fact label={t.link}>
          <a href={link} rel="noopener noreferrer" className="link">
            {link}
          </a>
        </Fact>
      ) : null}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="flex min-w-0 gap-2">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}
