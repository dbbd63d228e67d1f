import { Download } from 'lucide-react'
import type { ChangeEvent } from 'react'
import type { ImportPreview } from '~/domain/calendar-import/find-import.server'
import type { ImportStatus } from '~/domain/calendar-import/import-status'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { NothingMatches } from '../nothing-matches'
import { Pager } from '../pager'
import { Form } from '../router'
import { ImportSettings } from './import-settings'
import { ImportTable } from './import-table'
import { PersonQuestions } from './person-questions'

type Props = {
  preview: ImportPreview
  search: { q?: string; status?: ImportStatus; page: number }
  zones: string[]
  /** Saves the form as it stands, where scripts run. */
  onChange: (form: HTMLFormElement) => void
}

/** One page of a calendar's meetings with all that is decided about them. */
export function ImportForm({ preview, search, zones, onChange }: Props) {
  const t = useTexts().imports
  const { id, lines, total, questions, taken, state } = preview
  const isOpen = state === 'open'
  const save = (event: ChangeEvent<HTMLFormElement>) => onChange(event.currentTarget)
  return (
    <>
      <Form method="post" action={`/imports/calendar/${id}/choices`} onChange={save}>
        {/* The first button is what Enter presses. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        {isOpen ? <ImportSettings preview={preview} zones={zones} /> : null}
        {search.q ? <input type="hidden" name="q" value={search.q} /> : null}
        {search.status ? <input type="hidden" name="status" value={search.status} /> : null}
        <div className="card mb-6">
          {isOpen ? <SelectionButtons id={id} /> : null}
          {lines.length > 0 ? <ImportTable lines={lines} isOpen={isOpen} /> : <NothingMatches />}
          <Pager page={search.page} total={total} />
        </div>
        {isOpen ? <PersonQuestions questions={questions} /> : null}
        {isOpen ? (
          <div className="mb-3 flex flex-wrap gap-2">
            <Button tone="primary" icon={Download} formAction={`/imports/calendar/${id}/completion`}>
              {t.takeIn(taken)}
            </Button>
            <Button>{t.save}</Button>
            <Button tone="quiet" formAction={`/imports/calendar/${id}/discarding`}>
              {t.discard}
            </Button>
          </div>
        ) : null}
      </Form>
    </>
  )
}

function SelectionButtons({ id }: { id: string }) {
  const t = useTexts().imports
  const action = `/imports/calendar/${id}/selection`
  return (
    <div className="no-print flex flex-wrap gap-2 border-b border-line px-4 py-2">
      <Button name="take" value="all" formAction={action}>
        {t.selectAll}
      </Button>
      <Button name="take" value="none" formAction={action}>
        {t.selectNone}
      </Button>
    </div>
  )
}
