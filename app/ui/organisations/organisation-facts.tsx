import type { OrganisationPage } from '~/domain/organisations/find-organisation.server'
import { useTexts } from '~/i18n'
import { KindShape } from '../badge'
import { Facts } from '../facts'
import { Section } from '../page'
import { Link } from '../router'

/** What the organisation is and where it belongs. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationPage }) {
  const t = useTexts()
  const words = t.organisations.page
  const { kind, country, shortName, aliases, parent, children, website, otherName } = organisation
  return (
    <Section title={words.about}>
      <Facts
        facts={[
          {
            label: t.common.kind,
            value: (
              <span className="flex items-center gap-2">
                <KindShape kind={kind} />
                {t.kinds.organisationKind[kind]}
              </span>
            ),
          },
          { label: t.common.country, value: country },
          { label: words.aliases, value: [shortName, otherName, ...aliases].filter(Boolean).join(', ') },
          { label: words.parent, value: parent ? <OrganisationLinks organisations={[parent]} /> : null },
          {
            label: words.children,
            value: children.length > 0 ? <OrganisationLinks organisations={children} /> : null,
          },
          {
            label: words.website,
            value: website ? (
              <a href={website} className="link break-all" rel="noreferrer noopener">
                {website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
              </a>
            ) : null,
          },
        ]}
      />
    </Section>
  )
}

function OrganisationLinks({ organisations }: { organisations: { id: string; name: string }[] }) {
  return (
    <ul className="grid gap-1">
      {organisations.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/organisations/${id}`} className="link-plain">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
