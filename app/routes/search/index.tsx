import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Search } from 'lucide-react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { searchKinds } from '~/domain/search/search-kind'
import { hitsPerPage, search } from '~/domain/search/search.server'
import { textsFor, useTexts } from '~/i18n'
import { Button } from '~/ui/button'
import { TextInput } from '~/ui/field'
import { Page, PageHeader } from '~/ui/page'
import { Form } from '~/ui/router'
import { ScopeChips, ScopeHints } from '~/ui/search/scope-chips'
import { NothingAsked, NothingFound, SearchResults } from '~/ui/search/search-results'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  q: z.string().default(''),
  kind: z.enum(searchKinds).optional(),
  page: z.coerce.number().int().min(1).max(1_000).default(1),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { q, kind, page } = readSearch(request, address)
  const result = await search(actor, { q, kind, page })
  const texts = textsFor(actor.locale).search
  return json({
    result,
    kind: kind ?? null,
    perPage: hitsPerPage,
    title: result.asked ? texts.titleFor(result.q) : texts.title,
    mayAdd: can(actor, 'person.create'),
    mayLog: can(actor, 'meeting.create'),
  })
}

export default function SearchPage() {
  const { result, kind, perPage, mayAdd, mayLog } = useLoaderData<typeof loader>()
  const t = useTexts().search
  return (
    <Page>
      <PageHeader title={t.title} />
      <Form method="get" action="/search" className="mb-5 flex flex-wrap items-end gap-2">
        <TextInput
          key={result.q}
          name="q"
          id="search-page-q"
          type="search"
          label={t.field}
          hint={result.asked ? undefined : t.hint}
          defaultValue={result.q}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          className="min-w-48 flex-1"
        />
        <Button tone="primary" icon={Search}>
          {t.submit}
        </Button>
      </Form>
      <ScopeChips chips={result.chips} />
      <ScopeHints hints={result.hints} />
      {!result.asked ? (
        <NothingAsked />
      ) : result.total === 0 ? (
        <NothingFound q={result.q} mayAdd={mayAdd} mayLog={mayLog} />
      ) : (
        <SearchResults result={result} only={kind} perPage={perPage} />
      )}
    </Page>
  )
}
