import { useState } from 'react'
import { participantRoles, type ParticipantRole } from '~/domain/meetings/meeting'
import { useTexts } from '~/i18n'

type RoleChoiceProps = { name: string; person: string; start: ParticipantRole }

/** The role of one participant: a word that opens to be changed, since nearly everyone is a participant. */
export function RoleChoice({ name, person, start }: RoleChoiceProps) {
  const t = useTexts()
  const [role, setRole] = useState<ParticipantRole>(start)
  return (
    <details className="text-sm">
      <summary className="w-fit text-muted">
        <span className="sr-only">{t.meetings.form.roleOf(person)}: </span>
        {t.kinds.participantRole[role]}
      </summary>
      <select
        name={name}
        aria-label={t.meetings.form.roleOf(person)}
        value={role}
        onChange={(event) => setRole(participantRoles.find((r) => r === event.target.value) ?? role)}
        className="input mt-1"
      >
        {participantRoles.map((value) => (
          <option key={value} value={value}>
            {t.kinds.participantRole[value]}
          </option>
        ))}
      </select>
    </details>
  )
}
