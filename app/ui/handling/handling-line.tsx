import type { Handling } from '~/domain/access/handling'
import { useTexts } from '~/i18n'
import { HandlingMark } from '../badge'

/** Who else sees a LIMITED record; an open one says nothing. */
export function HandlingLine({ handling, readers }: { handling: Handling; readers: string[] }) {
  const words = useTexts().common.handlingNote
  if (handling === 'OPEN') return null
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <HandlingMark handling={handling} />
      <span>{readers.length > 0 ? words.limitedTo(readers.join(', ')) : words.limitedToAuthor}</span>
    </p>
  )
}
