import { Pencil, Plus } from 'lucide-react'
import { contactAddress } from '~/domain/contact-points/contact-point'
import type { ContactPoint } from '~/domain/contact-points/find-contact-points.server'
import { useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { ButtonLink } from '../button'
import { Section } from '../page'

type ContactPointListProps = {
  contactPoints: ContactPoint[]
  /** Where a new one is made; left out for readers. */
  add?: string
}

/** How to reach someone. Mail addresses and numbers open in what the device has for them. */
export function ContactPointList({ contactPoints, add }: ContactPointListProps) {
  const t = useTexts()
  const words = t.people.contactPoints
  return (
    <Section
      title={words.title}
      actions={
        add ? (
          <ButtonLink to={add} tone="quiet" icon={Plus} iconOnly>
            {words.add}
          </ButtonLink>
        ) : null
      }
    >
      {contactPoints.length === 0 ? <p className="text-sm text-muted">{words.none}</p> : null}
      <ul className="grid gap-3 text-sm">
        {contactPoints.map((contactPoint) => (
          <li key={contactPoint.id} className="flex items-start justify-between gap-3">
            <ContactPointLine contactPoint={contactPoint} />
            {add ? (
              <ButtonLink to={`/contact-points/${contactPoint.id}/edit`} tone="quiet" icon={Pencil} iconOnly>
                {words.editNamed(contactPoint.value)}
              </ButtonLink>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function ContactPointLine({ contactPoint }: { contactPoint: ContactPoint }) {
  const t = useTexts()
  const { kind, value, label, handling } = contactPoint
  const address = contactAddress(kind, value)
  return (
    <div className="min-w-0">
      <span className="flex flex-wrap items-center gap-x-2 text-muted">
        {t.kinds.contactPointKind[kind]}
        {label ? <span>{label}</span> : null}
        <HandlingMark handling={handling} />
      </span>
      {address ? (
        <a href={address} className="link font-medium break-words">
          {value}
        </a>
      ) : (
        <span className="font-medium break-words">{value}</span>
      )}
    </div>
  )
}
