import { Palette } from './palette'
import { ShortcutSheet } from './shortcut-sheet'
import './palette.css'

type PaletteDialogsProps = {
  part: 'palette' | 'shortcuts'
  /** What was typed before the palette was there. */
  text: string
  onShortcuts: () => void
  onClose: () => void
}

/** What is fetched when first asked for: the command palette and the sheet of shortcuts. */
export function PaletteDialogs({ part, text, onShortcuts, onClose }: PaletteDialogsProps) {
  return part === 'palette' ? (
    <Palette text={text} onShortcuts={onShortcuts} onClose={onClose} />
  ) : (
    <ShortcutSheet onClose={onClose} />
  )
}
