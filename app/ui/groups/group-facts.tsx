import type { GroupPage } from '~/domain/groups/find-group.server'
import { memberCount, sizeWarning } from '~/domain/groups/group'
import { useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Notice } from '../notice'
import { Section } from '../page'

type GroupProps = { group: Omit<GroupPage, 'members'> }

/** The group's target and rules, and how far it is. */
export function GroupFacts({ group }: GroupProps) {
  const t = useTexts()
  const words = t.groups.page
  const { counts, target, memberKind } = group
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
          { label: words.size, value: useSizeRule(group) },
        ]}
      />
    </Section>
  )
}

/** Warns when the active members are fewer or more than the group's rule allows. */
export function SizeNotice({ group }: GroupProps) {
  const t = useTexts().groups
  const { counts, leastMembers, mostMembers } = group
  const warning = sizeWarning(group, counts.ACTIVE)
  if (warning === null) return null
  const text =
    warning === 'tooFew'
      ? t.tooFew(counts.ACTIVE, leastMembers ?? 0)
      : t.tooMany(counts.ACTIVE, mostMembers ?? 0)
  return <Notice tone="warn">{text}</Notice>
}

function useSizeRule({ leastMembers, mostMembers }: GroupProps['group']): string | null {
  const t = useTexts().groups.page
  if (leastMembers !== null && mostMembers !== null) return t.sizeBetween(leastMembers, mostMembers)
  if (leastMembers !== null) return t.sizeAtLeast(leastMembers)
  return mostMembers === null ? null : t.sizeAtMost(mostMembers)
}
