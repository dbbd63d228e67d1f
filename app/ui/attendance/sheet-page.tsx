import type { ReactNode } from 'react'
import type { Participants } from '~/domain/events/attendance/find-participants.server'
import { useTexts } from '~/i18n'
import { Page, PageHeader } from '../page'
import { SheetChoices } from './sheet-choices'

type SheetPageProps = {
  title: string
  subtitle: ReactNode
  actions?: ReactNode
  edition: Pick<Participants['edition'], 'id' | 'name' | 'marking'>
  shown: Participants['shown']
  children: ReactNode
}

/** A page of the edition's participants for paper: where it hangs, whom it shows in which order, and the sheet itself. */
export function SheetPage({ title, subtitle, actions, edition, shown, children }: SheetPageProps) {
  const t = useTexts().attendance
  const home = `/editions/${edition.id}`
  return (
    <Page marking={edition.marking}>
      <PageHeader
        title={title}
        trail={[
          { to: `${home}?phase=hold`, label: edition.name },
          { to: `${home}/attendance`, label: t.title },
        ]}
        subtitle={subtitle}
        actions={actions}
      />
      <SheetChoices shown={shown} />
      {children}
    </Page>
  )
}
