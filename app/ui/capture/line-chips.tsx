import type { Chip } from '~/domain/capture/parsed-line'
import { useTexts } from '~/i18n'
import { classNames } from '../class-names'

/** The typed line with each stretch named for what it was read as. */
export function LineChips({ line, chips }: { line: string; chips: Chip[] }) {
  const t = useTexts().capture
  return (
    <ul aria-label={t.howRead} className="mb-4 flex flex-wrap gap-2">
      {chips.map((chip) => (
        <li
          key={chip.start}
          className={classNames(
            'max-w-full rounded-md border px-2 py-1 text-sm break-words',
            chip.kind === 'unparsed' ? 'border-warn bg-warn-tint' : 'border-line bg-surface',
          )}
        >
          <span className="mr-1.5 text-xs text-muted">{t.chip[chip.kind]}</span>
          {line.slice(chip.start, chip.end).trim()}
        </li>
      ))}
    </ul>
  )
}
