import { useTexts } from '~/i18n'
import { EmptyState } from '../empty-state'
import { FollowUpList, type ListedFollowUp } from '../follow-ups/follow-up-list'
import { Section } from '../page'
import { Link } from '../router'

type MyFollowUpsProps = { followUps: ListedFollowUp[]; total: number }

/** What the reader has promised, overdue first. */
export function MyFollowUps({ followUps, total }: MyFollowUpsProps) {
  const t = useTexts().dashboard
  const all = (
    <Link to="/follow-ups" className="link text-sm">
      {total > followUps.length ? t.allMine(total) : t.allFollowUps}
    </Link>
  )
  return (
    <Section title={t.followUps} count={total} flush actions={all}>
      {followUps.length === 0 ? (
        <EmptyState title={t.noFollowUps} text={t.noFollowUpsText} />
      ) : (
        <FollowUpList followUps={followUps} />
      )}
    </Section>
  )
}
