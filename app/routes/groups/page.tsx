import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Archive, Grid3x3, Pencil, Plus } from 'lucide-react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findGroupMeetings } from '~/domain/groups/find-group-meetings.server'
import { groupSearch } from '~/domain/groups/group-search.server'
import { showGroup } from '~/domain/groups/show-group.server'
import { findShownNotes } from '~/domain/notes/show-notes.server'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { SubscribeLink } from '~/ui/feeds/subscribe-link'
import { Board } from '~/ui/groups/board'
import { GroupFacts } from '~/ui/groups/group-facts'
import { GroupOutlook, OutlookSentence } from '~/ui/groups/group-outlook'
import { GroupViews } from '~/ui/groups/group-views'
import { HistoryView } from '~/ui/groups/history-view'
import { ListView } from '~/ui/groups/list-view'
import { MeetingList } from '~/ui/groups/meeting-list'
import { RuleWarnings } from '~/ui/groups/rule-warnings'
import { Columns, Page, PageHeader } from '~/ui/page'
import { NoteList } from '~/ui/people/note-list'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { groupId } = readParams(params, z.object({ groupId: recordId }))
  const search = readSearch(request, groupSearch)
  return answering(async () => {
    const shown = await showGroup(actor, groupId, search, new Date())
    const besides =
      search.view === 'board'
        ? await Promise.all([
            findGroupMeetings(actor, groupId, search.page),
            findShownNotes(actor, { groupId }),
          ])
        : null
    const may = {
      edit: can(actor, 'group.edit'),
      editMembers: can(actor, 'groupMember.edit'),
      note: can(actor, 'note.edit'),
    }
    return json({ title: shown.group.name, ...shown, besides, search, may })
  })
}

export default function GroupPage() {
  const { group, members, rule, list, history, besides, search, may } = useLoaderData<typeof loader>()
  const t = useTexts()
  const words = t.groups.page
  const { view, page } = search
  const add = (
    <ButtonLink to={`/groups/${group.id}/members/new`} tone="primary" icon={Plus}>
      {words.addMember}
    </ButtonLink>
  )
  return (
    <Page>
      <PageHeader
        title={group.name}
        trail={[{ to: '/groups', label: t.groups.title }]}
        subtitle={group.purpose}
        actions={
          <>
            {may.editMembers ? add : null}
            <ButtonLink to={`/coverage?group=${group.id}`} icon={Grid3x3}>
              {t.coverage.title}
            </ButtonLink>
            <SubscribeLink source={{ kind: 'GROUP', id: group.id }} />
            {may.edit ? <Actions id={group.id} /> : null}
          </>
        }
      />
      <OutlookSentence outlook={group.outlook} />
      <RuleWarnings warnings={group.warnings} />
      <GroupViews groupId={group.id} current={view} />
      {view === 'board' && members.length === 0 ? (
        <div className="card mb-6">
          <EmptyState title={words.noMembers} text={words.noMembersText} />
        </div>
      ) : null}
      {view === 'board' && members.length > 0 ? (
        <Board groupId={group.id} members={members} mayMove={may.editMembers} />
      ) : null}
      {list ? <ListView groupId={group.id} search={search} list={list} /> : null}
      {history ? (
        <>
          <GroupOutlook outlook={group.outlook} />
          <HistoryView groupId={group.id} search={search} history={history} />
        </>
      ) : (
        <Columns
          main={
            <>
              <GroupOutlook outlook={group.outlook} />
              {besides ? (
                <>
                  <MeetingList
                    title={words.meetings}
                    meetings={besides[0]}
                    page={page}
                    empty={{ title: words.noMeetings, text: words.noMeetingsText }}
                  />
                  <NoteList notes={besides[1]} add={may.note ? `/notes/new?group=${group.id}` : undefined} />
                </>
              ) : null}
            </>
          }
          side={<GroupFacts group={group} rule={rule} />}
        />
      )}
    </Page>
  )
}

function Actions({ id }: { id: string }) {
  const t = useTexts().common
  return (
    <>
      <ButtonLink to={`/groups/${id}/edit`} icon={Pencil}>
        {t.edit}
      </ButtonLink>
      <PostButton action={`/groups/${id}/archive`} icon={Archive} tone="quiet">
        {t.archive}
      </PostButton>
    </>
  )
}
