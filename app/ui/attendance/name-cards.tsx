import type { Participant, Participants } from '~/domain/events/attendance/find-participants.server'
import { useTexts } from '~/i18n'
import { EmptyState } from '../empty-state'
import { Notice } from '../notice'

type NameCardsProps = {
  edition: Pick<Participants['edition'], 'name' | 'marking'>
  participants: Participant[]
  language: 'da' | 'en'
}

/** Badges to cut and pin: eight on a sheet of A4. */
export function Badges(props: NameCardsProps) {
  return (
    <Cards {...props} className="badges">
      {(one) => (
        <>
          <p className="badge-event">{props.edition.name}</p>
          <Named one={one} />
        </>
      )}
    </Cards>
  )
}

/** Cards for the table, folded to tents: the name stands on both sides, the far one upside down before folding. */
export function PlaceCards(props: NameCardsProps) {
  return (
    <Cards {...props} className="place-cards">
      {(one) => (
        <>
          <div className="place-card-far" aria-hidden="true">
            <Named one={one} />
          </div>
          <div className="place-card-near">
            <Named one={one} />
          </div>
        </>
      )}
    </Cards>
  )
}

type CardsProps = NameCardsProps & { className: string; children: (one: Participant) => React.ReactNode }

function Cards({ edition, participants, language, className, children }: CardsProps) {
  const t = useTexts()
  const named = participants.filter(({ name }) => name !== '')
  const leftOut = participants.length - named.length
  if (named.length === 0) {
    return <EmptyState title={t.attendance.sheet.empty} text={t.attendance.sheet.emptyText} />
  }
  return (
    <>
      {leftOut > 0 ? (
        <div className="no-print">
          <Notice tone="warn">{t.attendance.sheet.leftOut(leftOut)}</Notice>
        </div>
      ) : null}
      <ul className={`cards ${className}`} lang={language}>
        {named.map((one) => (
          <li key={one.id} data-length={lengthOf(one)}>
            {children(one)}
            {edition.marking === 'NONE' ? null : (
              <p className="card-marking">{t.kinds.marking[edition.marking]}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Named({ one: { name, nativeName, title, organisation } }: { one: Participant }) {
  return (
    <>
      <p className="card-name">{name}</p>
      {nativeName ? <p className="card-native">{nativeName}</p> : null}
      {title ? <p className="card-title">{title}</p> : null}
      {organisation ? <p className="card-organisation">{organisation.name}</p> : null}
    </>
  )
}

/** Which size of letters fits: a name of up to about 18 letters stands on one line at full size. */
function lengthOf({ name, title, organisation }: Participant): 'short' | 'long' | 'longest' {
  const longestWord = Math.max(...name.split(/[\s-]/).map((word) => word.length))
  const below = title.length + (organisation?.name.length ?? 0)
  if (name.length > 34 || longestWord > 18 || below > 130) return 'longest'
  return name.length > 18 || longestWord > 12 || below > 80 ? 'long' : 'short'
}
