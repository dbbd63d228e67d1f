import type { ReactNode } from 'react'
import { FileText, Printer } from 'lucide-react'
import type { HouseDocument } from '~/domain/documents/house-document'
import { useTexts } from '~/i18n'
import { Button, ButtonLink } from '../button'
import { useHydrated } from '../hydrated'
import { Page, TrailSteps } from '../page'
import { DocumentSheet } from './document-sheet'

type DocumentPageProps = {
  document: HouseDocument
  /** Where it belongs. */
  trail: { to: string; label: string }[]
  /** Its Word file. */
  word: string
  /** More ways to take it away. */
  actions?: ReactNode
  /** What it is made of can be chosen here. */
  children?: ReactNode
  /** Below the sheet, not printed. */
  after?: ReactNode
}

/** A document with what can be done with it. Printing is the browser's own. */
export function DocumentPage({ document, trail, word, actions, children, after }: DocumentPageProps) {
  const t = useTexts()
  const hydrated = useHydrated()
  return (
    <Page>
      <div className="no-print sheet-width mb-4 flex flex-wrap items-end justify-between gap-3">
        <nav aria-label={t.briefing.trail} className="flex flex-wrap gap-x-2 text-sm text-muted">
          <TrailSteps trail={trail} />
        </nav>
        <div className="flex flex-wrap gap-2">
          {actions}
          <ButtonLink to={word} icon={FileText} download>
            {t.briefing.word}
          </ButtonLink>
          {hydrated ? (
            <Button type="button" tone="primary" icon={Printer} onClick={() => window.print()}>
              {t.common.print}
            </Button>
          ) : null}
        </div>
      </div>
      {children}
      <DocumentSheet document={document} />
      {after}
    </Page>
  )
}
