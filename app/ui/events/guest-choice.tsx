import type { Guest } from '~/domain/events/editions/guest'
import { useTexts } from '~/i18n'
import { FieldErrors, type FieldSource } from '../field'
import { FormPart } from '../form'

type GuestChoiceProps = {
  field: FieldSource
  plan: { guests: Guest[]; without: { id: string; name: string }[] }
}

/** Whom to invite: ticked unless something speaks against it, with what is new since last time said first. */
export function GuestChoice({ field, plan: { guests, without } }: GuestChoiceProps) {
  const t = useTexts().editions.next
  const given = field.initialValue
  const chosen = new Set<unknown>(Array.isArray(given) ? given : [given])
  const changed = guests.filter(({ note }) => note !== null)
  return (
    <FormPart title={`${t.guests} (${guests.filter(({ proposed }) => proposed).length})`} text={t.guestsText}>
      {changed.length > 0 ? (
        <div className="text-sm">
          <p className="font-medium">{t.changes}</p>
          <ul className="list-disc pl-5">
            {changed.map((guest) => (
              <li key={guest.key}>{changeLine(guest, t)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {without.length > 0 ? (
        <p className="text-sm text-muted">{t.without(without.map(({ name }) => name).join(', '))}</p>
      ) : null}
      {guests.length === 0 ? <p className="text-sm text-muted">{t.noGuests}</p> : null}
      <ul id={field.id} className="grid gap-x-6 sm:grid-cols-2">
        {guests.map((guest) => (
          <li key={guest.key}>
            <label className="flex min-h-(--control) cursor-pointer items-start gap-2 py-1.5 text-sm">
              <input
                type="checkbox"
                name={field.name}
                value={guest.key}
                defaultChecked={chosen.has(guest.key)}
                className="tick"
              />
              <GuestLine guest={guest} />
            </label>
          </li>
        ))}
      </ul>
      <FieldErrors id={field.id} errors={field.errors} />
    </FormPart>
  )
}

function GuestLine({ guest }: { guest: Guest }) {
  const t = useTexts().editions.next
  const { name, title, organisation, note, before } = guest
  return (
    <span className="min-w-0">
      <span className="font-medium">{organisation?.name ?? name}</span>
      {organisation ? <span>{` · ${name || t.vacantPost}`}</span> : null}
      <span className="block text-muted">
        {[title, note && t.note[note](before)].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}

type Words = ReturnType<typeof useTexts>['editions']['next']

function changeLine({ name, title, organisation, note, before }: Guest, t: Words): string {
  const said = note === null ? '' : t.note[note](before)
  return t.changeLine(name || title, organisation?.name ?? title, said)
}
