import type { InvitationStatus } from '~/generated/sqlite/enums'
import { useTexts } from '~/i18n'
import { Badge, type BadgeTone } from '../badge'

const tones: Partial<Record<InvitationStatus, BadgeTone>> = {
  ACCEPTED: 'ok',
  SUBSTITUTE: 'ok',
  TENTATIVE: 'warn',
  WAITING: 'warn',
  DECLINED: 'danger',
  SENT: 'accent',
}

/** Where an invitation stands, in a word. */
export function InvitationBadge({ status }: { status: InvitationStatus }) {
  const t = useTexts()
  return <Badge tone={tones[status] ?? 'neutral'}>{t.kinds.invitationStatus[status]}</Badge>
}
