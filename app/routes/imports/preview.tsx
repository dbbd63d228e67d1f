import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useFetcher, useLoaderData, useSubmit } from '@remix-run/react'
import { useEffect } from 'react'
import { findImport } from '~/domain/calendar-import/find-import.server'
import { importParams, importSearch } from '~/domain/calendar-import/import-schema.server'
import { listTimeZones } from '~/domain/time/time-zone'
import { textsFor, useTexts } from '~/i18n'
import { ImportFilters } from '~/ui/imports/import-filters'
import { ImportForm } from '~/ui/imports/import-form'
import { ImportProblems } from '~/ui/imports/import-problems'
import { ImportState } from '~/ui/imports/import-state'
import { Page, PageHeader } from '~/ui/page'
import { demandPage } from '~/web/list-page.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'import.run')
  const { importId } = readParams(params, importParams)
  const search = readSearch(request, importSearch)
  const preview = await answering(() => findImport(actor, importId, search))
  demandPage(request, search.page, preview.total)
  const zones = preview.zones.length > 0 ? listTimeZones() : []
  return json({ title: textsFor(actor.locale).imports.previewTitle, search, preview, zones })
}

export default function ImportPreview() {
  const { title, search, preview, zones } = useLoaderData<typeof loader>()
  const t = useTexts().imports
  const save = useSaving(preview.id)
  useGoingOn(preview)
  return (
    <Page>
      <PageHeader
        title={title}
        subtitle={
          preview.state === 'open' ? t.kept : preview.files.map(({ name }) => name || t.pasted).join(', ')
        }
        trail={[{ to: '/imports/calendar', label: t.title }]}
      />
      <ImportState preview={preview} />
      <ImportProblems files={preview.files} />
      <ImportFilters search={search} counts={preview.counts} total={preview.total} />
      <ImportForm
        key={`${search.page} ${search.status} ${search.q}`}
        preview={preview}
        search={search}
        zones={zones}
        onChange={save}
      />
    </Page>
  )
}

/** Saves as one ticks, so that another page of the list finds it; without scripts there is a button for it. */
function useSaving(id: string) {
  const { submit } = useFetcher()
  return (form: HTMLFormElement) => {
    const sent = new FormData(form)
    sent.set('quietly', 'on')
    submit(sent, { method: 'post', action: `/imports/calendar/${id}/choices` })
  }
}

type Preview = {
  id: string
  state: string
  kind: string
  handling: string
  progress: { done: number } | null
}

/** Once begun, the rest is taken in without another tap; without scripts there is a button for it. */
function useGoingOn({ id, state, kind, handling, progress }: Preview): void {
  const submit = useSubmit()
  const done = progress?.done
  useEffect(() => {
    if (state !== 'begun') return
    submit({ kind, handling }, { method: 'post', action: `/imports/calendar/${id}/completion` })
  }, [id, state, kind, handling, done, submit])
}
