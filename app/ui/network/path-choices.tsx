import type { EndChoice } from '~/domain/network/paths-settle.server'
import { useTexts } from '~/i18n'
import { EmptyState } from '../empty-state'
import { Section } from '../page'
import { Link } from '../router'

/** A typed name that may mean several, or nobody: one link for each. */
export function PathChoices({ choice: { text, options } }: { choice: EndChoice }) {
  const t = useTexts().network.paths
  return (
    <Section title={t.chooseTitle} flush>
      {options.length === 0 ? (
        <EmptyState title={t.unknownTitle} text={t.chooseNone(text)} />
      ) : (
        <>
          <p className="px-4 pt-3 text-sm text-muted">{t.choose(text)}</p>
          <ul className="py-2">
            {options.map(({ to, label, detail }) => (
              <li key={to}>
                <Link to={to} className="flex flex-wrap gap-x-3 px-4 py-2 hover:bg-sunken">
                  <span className="link-plain font-medium">{label}</span>
                  {detail ? <span className="text-sm text-muted">{detail}</span> : null}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
