import { Plus } from 'lucide-react'
import type { MeetingPage } from '~/domain/meetings/find-meeting.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { EmptyState } from '../empty-state'
import { FollowUpList } from '../follow-ups/follow-up-list'
import { Section } from '../page'

type MeetingFollowUpsProps = { meeting: Pick<MeetingPage, 'id' | 'followUps'>; mayAdd: boolean }

/** What was promised at the meeting, by whom and by when. */
export function MeetingFollowUps({ meeting: { id, followUps }, mayAdd }: MeetingFollowUpsProps) {
  const t = useTexts().meetings
  const add = (
    <ButtonLink to={`/follow-ups/new?meeting=${id}`} icon={Plus}>
      {t.form.addFollowUp}
    </ButtonLink>
  )
  return (
    <Section title={t.page.followUps} count={followUps.length} flush actions={mayAdd ? add : null}>
      {followUps.length === 0 ? (
        <EmptyState title={t.page.noFollowUps} />
      ) : (
        <FollowUpList followUps={followUps} showOwner />
      )}
    </Section>
  )
}
