import type { Strongest } from '~/domain/insights/find-strongest.server'
import { useTexts } from '~/i18n'
import { Link } from '../router'

/** Who of us knows them best, and how well. */
export function StrongestCell({ strongest }: { strongest: Strongest | undefined }) {
  const t = useTexts().network
  if (!strongest) return null
  return (
    <>
      <Link to={`/people/${strongest.personId}`} className="link-plain">
        {strongest.name}
      </Link>{' '}
      <span className="whitespace-nowrap text-muted tabular-nums">
        {t.tierAndStrength(t.tier[strongest.tier], strongest.strength)}
      </span>
    </>
  )
}
