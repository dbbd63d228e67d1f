import type { GroupPage } from '~/domain/groups/find-group.server'
import { memberCount } from '~/domain/groups/group'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Section } from '../page'

type GroupProps = { group: Omit<GroupPage, 'members'> }
type LiveRule = { windowDays: number; leastMeetings: number }

/** The group's target and rules, and how far it is. */
export function GroupFacts({ group, rule }: GroupProps & { rule: LiveRule }) {
  const t = useTexts()
  const words = t.groups.page
  const { locale } = useReader()
  const { counts, target, memberKind } = group
  const { targetOn } = group.outlook
  return (
    <Section title={words.about}>
      <Facts
        facts={[
          { label: t.groups.memberKind, value: t.kinds.memberKind[memberKind] },
          { label: words.members, value: t.groups.memberCount(memberCount(counts)) },
          {
            label: words.target,
            value: target === null ? null : t.groups.activeOfTarget(counts.ACTIVE, target),
          },
          { label: words.targetOn, value: targetOn && formatDate(targetOn, locale, 'medium') },
          { label: words.size, value: useSizeRule(group) },
          ...useRules(group),
          { label: words.live, value: words.liveRule(rule.leastMeetings, rule.windowDays) },
        ]}
      />
    </Section>
  )
}

/** Terms of office and what the group's balance is watched for. */
function useRules({ termMonths, leastSectors, leastRegions, leastGender }: GroupProps['group']) {
  const t = useTexts().groups.page
  const spread = [
    ...(leastSectors === null ? [] : [t.spreadSectors(leastSectors)]),
    ...(leastRegions === null ? [] : [t.spreadRegions(leastRegions)]),
    ...(leastGender === null ? [] : [t.spreadGender(leastGender)]),
  ]
  return [
    { label: t.terms, value: termMonths === null ? null : t.months(termMonths) },
    { label: t.spread, value: spread.join(', ') },
  ]
}

function useSizeRule({ leastMembers, mostMembers }: GroupProps['group']): string | null {
  const t = useTexts().groups.page
  if (leastMembers !== null && mostMembers !== null) return t.sizeBetween(leastMembers, mostMembers)
  if (leastMembers !== null) return t.sizeAtLeast(leastMembers)
  return mostMembers === null ? null : t.sizeAtMost(mostMembers)
}
