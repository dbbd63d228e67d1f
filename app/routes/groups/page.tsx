import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Archive, Pencil, Plus } from 'lucide-react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findGroupMeetings } from '~/domain/groups/find-group-meetings.server'
import { findGroup } from '~/domain/groups/find-group.server'
import { ladder } from '~/domain/groups/group'
import { findShownNotes } from '~/domain/notes/show-notes.server'
import { useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { SubscribeLink } from '~/ui/feeds/subscribe-link'
import { GroupFacts, SizeNotice } from '~/ui/groups/group-facts'
import { MeetingList } from '~/ui/groups/meeting-list'
import { MemberTable } from '~/ui/groups/member-table'
import { RungFilter } from '~/ui/groups/rung-filter'
import { Columns, Page, PageHeader, Section } from '~/ui/page'
import { NoteList } from '~/ui/people/note-list'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

const address = z.object({
  rung: z.enum(ladder).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { groupId } = readParams(params, z.object({ groupId: recordId }))
  const { rung, page } = readSearch(request, address)
  return answering(async () => {
    const group = await findGroup(actor, groupId)
    const [meetings, notes] = await Promise.all([
      findGroupMeetings(actor, groupId, page),
      findShownNotes(actor, { groupId }),
    ])
    const may = {
      edit: can(actor, 'group.edit'),
      editMembers: can(actor, 'groupMember.edit'),
      note: can(actor, 'note.edit'),
    }
    return json({ title: group.name, group, meetings, notes, rung, page, may })
  })
}

export default function GroupPage() {
  const { group, meetings, notes, rung, page, may } = useLoaderData<typeof loader>()
  const t = useTexts()
  const words = t.groups.page
  const shown = group.members.filter((member) => rung === undefined || member.rung === rung)
  const add = (
    <ButtonLink to={`/groups/${group.id}/members/new`} tone="quiet" icon={Plus}>
      {words.addMember}
    </ButtonLink>
  )
  const empty = rung ? (
    <EmptyState title={words.noneOnRung} text={words.noneOnRungText} />
  ) : (
    <EmptyState title={words.noMembers} text={words.noMembersText} />
  )
  return (
    <Page>
      <PageHeader
        title={group.name}
        trail={[{ to: '/groups', label: t.groups.title }]}
        subtitle={group.purpose}
        actions={
          <>
            <SubscribeLink source={{ kind: 'GROUP', id: group.id }} />
            {may.edit ? <Actions id={group.id} /> : null}
          </>
        }
      />
      <SizeNotice group={group} />
      <Columns
        main={
          <>
            <Section title={words.members} count={shown.length} flush actions={may.editMembers ? add : null}>
              <RungFilter counts={group.counts} chosen={rung} />
              <MemberTable groupId={group.id} members={shown} empty={empty} />
            </Section>
            <MeetingList
              title={words.meetings}
              meetings={meetings}
              page={page}
              empty={{ title: words.noMeetings, text: words.noMeetingsText }}
            />
            <NoteList notes={notes} add={may.note ? `/notes/new?group=${group.id}` : undefined} />
          </>
        }
        side={<GroupFacts group={group} />}
      />
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
