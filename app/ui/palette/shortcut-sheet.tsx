import { X } from 'lucide-react'
import { can } from '~/domain/access/can'
import { useReader, useTexts } from '~/i18n'
import { commandsFor } from './commands'
import { Keys } from './keys'
import { Modal } from './modal'
import { SingleKeySetting } from './single-key-setting'

/** Every shortcut of the keyboard, and the switch for those of a single key. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const texts = useTexts()
  const t = texts.palette.shortcuts
  const role = useReader().role ?? 'DIPLOMAT'
  const pages = commandsFor(role, texts).flatMap(({ keys, label }) =>
    keys?.[0] === 'G' ? [{ ways: [keys], does: label }] : [],
  )
  const general = [
    { ways: [['Ctrl K'], ['/']], does: texts.palette.title },
    { ways: [['?']], does: t.thisSheet },
    ...(can({ role }, 'meeting.create') ? [{ ways: [['C']], does: texts.meetings.log }] : []),
    { ways: [['Esc']], does: t.close },
  ]
  return (
    <Modal label={t.title} onClose={onClose}>
      <div className="flex items-center justify-between border-b border-line py-2 pr-2 pl-4">
        <h2 className="text-base">{t.title}</h2>
        <button type="button" className="palette-close" onClick={onClose} aria-label={texts.common.close}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="overflow-y-auto p-4">
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          <Part head={t.general} rows={general} />
          <Part head={t.pages} rows={pages} />
        </div>
        <div className="mt-4 border-t border-line pt-3">
          <SingleKeySetting id="single-keys-sheet" />
        </div>
      </div>
    </Modal>
  )
}

function Part({ head, rows }: { head: string; rows: { ways: string[][]; does: string }[] }) {
  return (
    <section>
      <h3 className="mb-1 text-sm">{head}</h3>
      <dl className="text-sm">
        {rows.map(({ ways, does }) => (
          <div key={does} className="flex min-h-8 items-center justify-between gap-4">
            <dt>{does}</dt>
            <dd className="flex items-center gap-2">
              {ways.map((keys) => (
                <Keys key={keys.join()} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
