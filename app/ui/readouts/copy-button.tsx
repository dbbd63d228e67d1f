import { useState } from 'react'
import { Copy } from 'lucide-react'
import { documentHtml } from '~/domain/documents/document-html'
import { documentText } from '~/domain/documents/document-text'
import type { HouseDocument } from '~/domain/documents/house-document'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { useHydrated } from '../hydrated'

/** Copies the document as rich text and as plain, whichever the other program takes. Without scripts one selects the sheet. */
export function CopyButton({ document }: { document: HouseDocument }) {
  const { kinds, briefing } = useTexts()
  const t = briefing.readout
  const [said, setSaid] = useState('')
  const copy = async () => {
    const marking = document.marking === 'NONE' ? null : kinds.marking[document.marking]
    const [html, plain] = [documentHtml(document, marking), documentText(document, marking)]
    try {
      const item = { 'text/html': asBlob(html, 'text/html'), 'text/plain': asBlob(plain, 'text/plain') }
      await navigator.clipboard.write([new ClipboardItem(item)])
      setSaid(t.copied)
    } catch {
      setSaid(t.copyFailed)
    }
  }
  if (!useHydrated()) return null
  return (
    <>
      <span role="status" className="self-center text-sm text-muted empty:absolute">
        {said}
      </span>
      <Button type="button" icon={Copy} onClick={() => void copy()}>
        {t.copy}
      </Button>
    </>
  )
}

function asBlob(text: string, type: string): Blob {
  return new Blob([text], { type })
}
