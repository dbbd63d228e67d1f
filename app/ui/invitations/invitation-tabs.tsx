import { useTexts } from '~/i18n'
import { Tabs } from '../tabs'

const pages = { outbox: '/outbox', answers: '/answers' } as const

type InvitationTabsProps = {
  current: keyof typeof pages
  /** Answers that wait for a decision. */
  waiting: number
}

/** What went out and what came back, beside each other. */
export function InvitationTabs({ current, waiting }: InvitationTabsProps) {
  const texts = useTexts()
  const t = texts.invitations.tabs
  return (
    <Tabs
      label={texts.shell.nav.invitations}
      tabs={(['outbox', 'answers'] as const).map((page) => ({
        to: pages[page],
        label: t[page],
        count: page === 'answers' && waiting > 0 ? waiting : undefined,
        current: page === current,
      }))}
    />
  )
}
