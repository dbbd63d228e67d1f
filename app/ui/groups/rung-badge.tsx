import type { Rung } from '~/domain/groups/group'
import { useTexts } from '~/i18n'
import { Badge, type BadgeTone } from '../badge'

const tones: Partial<Record<Rung, BadgeTone>> = { ACTIVE: 'ok', IN_DIALOGUE: 'accent', DORMANT: 'warn' }

/** A rung of the membership ladder, in a word. */
export function RungBadge({ rung }: { rung: Rung }) {
  const t = useTexts()
  return <Badge tone={tones[rung] ?? 'neutral'}>{t.kinds.rung[rung]}</Badge>
}
