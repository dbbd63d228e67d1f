import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Upload } from 'lucide-react'
import { answerSearch } from '~/domain/answers/answer-schema.server'
import { findAnswers } from '~/domain/answers/find-answers.server'
import { findMailboxNews } from '~/domain/answers/mailbox-state.server'
import { findSavedViews } from '~/domain/saved-views/find-saved-views.server'
import { textsFor, useTexts } from '~/i18n'
import { AnswerFilters } from '~/ui/answers/answer-filters'
import { AnswerTable } from '~/ui/answers/answer-table'
import { HeldAnswers } from '~/ui/answers/held-answers'
import { MailboxLine } from '~/ui/answers/mailbox-line'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { InvitationTabs } from '~/ui/invitations/invitation-tabs'
import { NothingMatches } from '~/ui/nothing-matches'
import { Page, PageHeader } from '~/ui/page'
import { Pager } from '~/ui/pager'
import { ViewBar } from '~/ui/saved-views/view-bar'
import { demandPage } from '~/web/list-page.server'
import { readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const search = readSearch(request, answerSearch)
  const [list, mailbox, views] = await Promise.all([
    findAnswers(actor, search),
    findMailboxNews(actor),
    findSavedViews(actor, '/answers'),
  ])
  demandPage(request, search.page, list.total)
  return json({ ...list, views, search, mailbox, title: textsFor(actor.locale).answers.title })
}

export default function Answers() {
  const { answers, total, waiting, views, search, mailbox, title } = useLoaderData<typeof loader>()
  const t = useTexts().answers
  const add = (
    <ButtonLink to="/answers/new" tone="primary" icon={Upload}>
      {t.add}
    </ButtonLink>
  )
  const filtered = Boolean(search.q ?? search.status ?? search.channel ?? search.state)
  const empty = filtered ? (
    <NothingMatches />
  ) : search.tab === 'waiting' ? (
    <EmptyState title={t.noneWaitingTitle} text={t.noneWaitingText} />
  ) : (
    <EmptyState title={t.emptyTitle} text={t.emptyText} action={add} />
  )
  return (
    <Page>
      <PageHeader title={title} subtitle={t.intro} actions={add} />
      <InvitationTabs current="answers" waiting={waiting} />
      <MailboxLine mailbox={mailbox} />
      <ViewBar list="/answers" views={views} />
      <AnswerFilters search={search} total={total} waiting={waiting} />
      <div className="card">
        {search.tab === 'waiting' && answers.length > 0 ? (
          <HeldAnswers answers={answers} />
        ) : (
          <AnswerTable answers={answers} empty={empty} />
        )}
        <Pager page={search.page} total={total} />
      </div>
    </Page>
  )
}
