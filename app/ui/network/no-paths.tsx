import type { ReactNode } from 'react'
import { CalendarPlus, UserCheck } from 'lucide-react'
import type { NoPaths } from '~/domain/network/paths-answer.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { EmptyState } from '../empty-state'

type NoPathsProps = {
  outcome: NoPaths
  /** The target as the address names it. */
  to: string | undefined
  /** The same question without its filters. */
  plain: string
}

/** Why there is no path, and what to do about it. */
export function NoPathsNotice(props: NoPathsProps) {
  const { title, text } = useReason(props.outcome)
  return (
    <div className="card">
      <EmptyState title={title} text={text} action={<Ways {...props} />} />
    </div>
  )
}

function useReason(outcome: NoPaths): { title: string; text: string } {
  const t = useTexts().network.paths
  switch (outcome.kind) {
    case 'unknown':
      return { title: t.unknownTitle, text: t.unknownText }
    case 'archived':
      return { title: t.archivedTitle(outcome.name), text: t.archivedText }
    case 'self':
      return { title: t.selfTitle, text: t.selfText }
    case 'nobodyThere':
      return { title: t.nobodyThereTitle(outcome.name), text: t.nobodyThereText }
    case 'none':
      return { title: t.noneTitle(outcome.name), text: outcome.narrowed ? t.narrowedText : t.noneText }
  }
}

function Ways({ outcome, to = '', plain }: NoPathsProps): ReactNode {
  const { network: t, people } = useTexts()
  const [kind, id] = to.split(':')
  if (outcome.kind === 'none' && outcome.narrowed) {
    return <ButtonLink to={plain}>{t.paths.withoutFilters}</ButtonLink>
  }
  if (kind === 'organisation' && (outcome.kind === 'none' || outcome.kind === 'nobodyThere')) {
    return <ButtonLink to={`/organisations/${id}`}>{t.paths.seeOrganisation}</ButtonLink>
  }
  if (outcome.kind !== 'none') return null
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink to={`/people/${id}/ties/new`} icon={UserCheck}>
        {t.ties.iKnow}
      </ButtonLink>
      <ButtonLink to={`/log?person=${id}`} icon={CalendarPlus}>
        {people.page.logMeeting}
      </ButtonLink>
    </div>
  )
}
