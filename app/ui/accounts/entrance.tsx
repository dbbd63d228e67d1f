import type { ReactNode } from 'react'
import { Page, PageHeader } from '../page'

type EntranceProps = { title: string; intro: string; children: ReactNode }

/** A stranger's page: one form in the middle of a quiet page. */
export function Entrance({ title, intro, children }: EntranceProps) {
  return (
    <Page narrow>
      <div className="mx-auto max-w-lg">
        <PageHeader title={title} subtitle={intro} />
        <div className="card p-4 sm:p-6">{children}</div>
      </div>
    </Page>
  )
}
