import type { FollowUpConcerns } from '~/domain/follow-ups/follow-up-concerns'
import { useTexts } from '~/i18n'
import { Link } from '../router'

/** Whom a follow-up is about, and through whom; nothing when it is about nobody in particular. */
export function Concerned({ concerns: { person, via } }: { concerns: FollowUpConcerns }) {
  const t = useTexts().followUps
  return (
    <>
      {person ? (
        <Link to={`/people/${person.id}`} className="link-plain">
          {t.about(person.name)}
        </Link>
      ) : null}
      {via ? (
        <>
          {' '}
          <Link to={`/people/${via.id}`} className="link-plain">
            {t.through(via.name)}
          </Link>
        </>
      ) : null}
    </>
  )
}
