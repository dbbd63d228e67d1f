import { Pencil, Plus } from 'lucide-react'
import type { HeldPost, PersonPage } from '~/domain/people/find-person.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { Section } from '../page'
import { Link } from '../router'

/** Every post held, the latest begun first. */
export function PersonPosts({ person, mayEdit }: { person: PersonPage; mayEdit: boolean }) {
  const words = useTexts().people.page
  return (
    <Section
      title={words.posts}
      actions={
        mayEdit ? (
          <ButtonLink to={`/appointments/new?person=${person.id}`} tone="quiet" icon={Plus} iconOnly>
            {words.addAppointment}
          </ButtonLink>
        ) : null
      }
    >
      {person.posts.length === 0 ? <p className="text-sm text-muted">{words.noPosts}</p> : null}
      <ul className="grid gap-3 text-sm">
        {person.posts.map((post) => (
          <li key={post.appointmentId} className="flex items-start justify-between gap-3">
            <PostLine post={post} />
            {mayEdit ? <EditButton post={post} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function PostLine({ post }: { post: HeldPost }) {
  const period = usePeriod(post)
  return (
    <div className="min-w-0">
      <Link to={`/posts/${post.postId}`} className="link-plain">
        {post.title}
      </Link>
      <div>
        <Link to={`/organisations/${post.organisationId}`} className="link-plain">
          {post.organisation}
        </Link>
      </div>
      {period ? <div className="text-muted">{period}</div> : null}
    </div>
  )
}

function EditButton({ post }: { post: HeldPost }) {
  const words = useTexts().posts.appointment
  return (
    <ButtonLink to={`/appointments/${post.appointmentId}/edit`} tone="quiet" icon={Pencil} iconOnly>
      {words.change(post.title)}
    </ButtonLink>
  )
}

/** "1 Sept 2024 to now"; nothing when neither end is known. */
function usePeriod({ startsOn, endsOn }: HeldPost): string | null {
  const words = useTexts().people.page
  const { locale } = useReader()
  if (!startsOn && !endsOn) return null
  const from = startsOn ? formatDate(startsOn, locale, 'medium') : words.unknownStart
  return words.period(from, endsOn ? formatDate(endsOn, locale, 'medium') : words.present)
}
