import type { Handling } from '~/domain/access/handling'
import type { EditionState } from '~/domain/events/editions/edition'
import { useTexts } from '~/i18n'
import { Badge, HandlingMark, type BadgeTone } from '../badge'

const toneOf: Record<EditionState, BadgeTone> = { PLANNED: 'accent', HELD: 'ok', CANCELLED: 'warn' }

/** An edition's state and handling, in words. */
export function EditionMarks({ state, handling }: { state: EditionState; handling: Handling }) {
  const t = useTexts().editions
  return (
    <>
      <Badge tone={toneOf[state]}>{t.state[state]}</Badge>
      <HandlingMark handling={handling} />
    </>
  )
}
