import { Archive, CalendarPlus, ContactRound, FileText, Pencil, Undo2 } from 'lucide-react'
import type { PersonPage } from '~/domain/people/find-person.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { ButtonLink, PostButton } from '../button'
import { HandlingLine } from '../handling/handling-line'
import { PageHeader } from '../page'
import { Link } from '../router'

type PersonHeaderProps = { person: PersonPage; day: string; mayEdit: boolean; mayLog: boolean }

/** Name as its bearer writes it, present posts, who may see it, and what can be done. */
export function PersonHeader({ person, day, mayEdit, mayLog }: PersonHeaderProps) {
  const t = useTexts()
  const { id, nativeName, nativeLanguage } = person
  const present = person.posts.filter(({ endsOn }) => endsOn === null || endsOn >= day)
  return (
    <div className="mb-6">
      <PageHeader
        title={
          <>
            {person.name}
            {nativeName ? (
              <span lang={nativeLanguage ?? undefined} className="ml-3 font-normal text-muted">
                {nativeName}
              </span>
            ) : null}
          </>
        }
        trail={[{ to: '/people', label: t.people.title }]}
        subtitle={present.length > 0 ? <PresentPosts posts={present} /> : null}
        marks={person.colleague ? <Badge tone="accent">{t.people.page.colleague}</Badge> : null}
        actions={
          <>
            {mayLog ? (
              <ButtonLink to={`/log?person=${id}`} tone="primary" icon={CalendarPlus}>
                {t.people.page.logMeeting}
              </ButtonLink>
            ) : null}
            {person.archived ? null : (
              <>
                <ButtonLink to={`/briefings/person/${id}`} icon={FileText}>
                  {t.briefing.open}
                </ButtonLink>
                <ButtonLink to={`/people/${id}/contact.vcf`} icon={ContactRound} download>
                  {t.people.contacts.downloadOne}
                </ButtonLink>
              </>
            )}
            {mayEdit ? <ChangeButtons person={person} /> : null}
          </>
        }
      />
      <div className="-mt-4 grid gap-1">
        <HandlingLine handling={person.handling} readers={person.readers} />
      </div>
    </div>
  )
}

function ChangeButtons({ person: { id, archived } }: { person: PersonPage }) {
  const t = useTexts().common
  if (archived) {
    return (
      <PostButton action={`/people/${id}/restoration`} icon={Undo2}>
        {t.restore}
      </PostButton>
    )
  }
  return (
    <>
      <ButtonLink to={`/people/${id}/edit`} icon={Pencil}>
        {t.edit}
      </ButtonLink>
      <PostButton action={`/people/${id}/archive`} icon={Archive} tone="quiet">
        {t.archive}
      </PostButton>
    </>
  )
}

function PresentPosts({ posts }: { posts: PersonPage['posts'] }) {
  const words = useTexts().people.page
  const { locale } = useReader()
  return (
    <ul aria-label={words.currentPosts} className="grid gap-0.5">
      {posts.map((post) => (
        <li key={post.appointmentId} className="flex flex-wrap gap-x-2">
          <Link to={`/posts/${post.postId}`} className="link-plain">
            {post.title}
          </Link>
          <span aria-hidden="true" className="text-muted">
            ·
          </span>
          <Link to={`/organisations/${post.organisationId}`} className="link-plain">
            {post.organisation}
          </Link>
          {post.startsOn ? (
            <span className="text-muted">{words.since(formatDate(post.startsOn, locale, 'medium'))}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
