import type { ReactNode } from 'react'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { Page, PageHeader } from '../page'
import { useNavigation } from '../router'

type EntranceProps = { title: string; intro: string; children: ReactNode }

/** A stranger's page: one form in the middle of a quiet page. */
export function Entrance({ title, intro, children }: EntranceProps) {
  return (
    <Page>
      <div className="mx-auto max-w-lg">
        <PageHeader title={title} subtitle={intro} />
        <div className="card p-4 sm:p-6">{children}</div>
      </div>
    </Page>
  )
}

/** The form's one button; a second tap while it is on its way does nothing. */
export function EntranceButton({ children }: { children: ReactNode }) {
  const t = useTexts().common.form
  const busy = useNavigation().state === 'submitting'
  return (
    <Button
      tone="primary"
      className="justify-self-start"
      aria-disabled={busy || undefined}
      onClick={(event) => busy && event.preventDefault()}
    >
      {busy ? t.saving : children}
    </Button>
  )
}
