import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findNeeds } from '~/domain/events/board/find-needs.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { textsFor, useTexts } from '~/i18n'
import { HandlingMark } from '~/ui/badge'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { Notice } from '~/ui/notice'
import { Page, PageHeader, Section } from '~/ui/page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { editionId } = readParams(params, editionParams)
  const { edition, ...found } = await answering(() => findNeeds(actor, editionId, { now: new Date() }))
  const { needs } = textsFor(actor.locale).board
  const { name, when, marking } = edition
  const list = `/editions/${editionId}/invitations`
  return json({ ...found, title: needs.title(name), when, marking, list })
}

export default function EditionNeeds() {
  const { title, when, marking, list, counts, kitchen, guests } = useLoaderData<typeof loader>()
  const t = useTexts()
  const words = t.board.needs
  return (
    <Page marking={marking}>
      <PageHeader title={title} subtitle={when} trail={[{ to: list, label: t.editions.invitations.title }]} />
      <div className="no-print">
        <Notice>
          <p>{words.who}</p>
          <p>{words.print}</p>
        </Notice>
      </div>
      <p className="mb-4">{words.count(counts.seats, counts.guests, counts.companions)}</p>
      <Section title={words.kitchen} flush>
        <DataTable
          caption={words.kitchen}
          rows={kitchen}
          rowKey={({ need }) => need}
          empty={<EmptyState title={words.none} text={words.noneText} />}
          columns={[
            { key: 'need', head: words.need, primary: true, cell: ({ need }) => need },
            { key: 'count', head: words.number, align: 'end', width: 'narrow', cell: ({ count }) => count },
          ]}
        />
      </Section>
      {guests.length > 0 ? (
        <div className="no-print">
          <Section title={words.byPerson} count={guests.length} flush>
            <DataTable
              caption={words.byPerson}
              rows={guests}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'guest',
                  head: words.guest,
                  primary: true,
                  cell: ({ name, organisation, limited }) => (
                    <>
                      {name} <HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />
                      <span className="block font-normal text-muted">{organisation}</span>
                    </>
                  ),
                },
                { key: 'needs', head: words.need, cell: ({ needs }) => needs },
                {
                  key: 'companions',
                  head: words.companions,
                  cell: ({ companions, companionNames }) =>
                    companions > 0 ? t.board.companions(companionNames, companions) : null,
                },
              ]}
            />
          </Section>
        </div>
      ) : null}
    </Page>
  )
}
