import { Fragment } from 'react'
import type { Participant, Participants } from '~/domain/events/attendance/find-participants.server'
import { useTexts } from '~/i18n'
import { EmptyState } from '../empty-state'
import { as } from '../table-roles'

type ParticipantTableProps = Pick<Participants, 'participants' | 'shown'>

/** The list as it is handed out: by country with the country as a heading, otherwise one line each. */
export function ParticipantTable({ participants, shown }: ParticipantTableProps) {
  const t = useTexts().attendance.sheet
  if (participants.length === 0) return <EmptyState title={t.empty} text={t.emptyText} />
  const byCountry = shown.order === 'country'
  return (
    <table className="participants" lang={shown.language} {...as.table}>
      <thead {...as.rowgroup}>
        <tr {...as.row}>
          <th scope="col" {...as.columnheader}>
            {t.columns.name}
          </th>
          <th scope="col" {...as.columnheader}>
            {t.columns.title}
          </th>
          <th scope="col" {...as.columnheader}>
            {t.columns.organisation}
          </th>
          {byCountry ? null : (
            <th scope="col" {...as.columnheader}>
              {t.columns.country}
            </th>
          )}
        </tr>
      </thead>
      <tbody {...as.rowgroup}>
        {participants.map((one, at) => (
          <Fragment key={one.id}>
            {byCountry && one.countryName !== participants[at - 1]?.countryName ? (
              <tr className="participants-country" {...as.row}>
                <th scope="rowgroup" colSpan={3} {...as.rowheader}>
                  {one.countryName || t.noCountry}
                </th>
              </tr>
            ) : null}
            <Line one={one} withCountry={!byCountry} />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function Line({ one, withCountry }: { one: Participant; withCountry: boolean }) {
  const t = useTexts().attendance
  const { name, nativeName, title, organisation, companions, companionNames, countryName } = one
  return (
    <tr {...as.row}>
      <th scope="row" {...as.rowheader}>
        {name || t.unnamed}
        {nativeName ? <span lang="und"> {nativeName}</span> : null}
        {companions > 0 ? (
          <small>{[t.withCompanions(companions), companionNames].filter(Boolean).join(' ')}</small>
        ) : null}
      </th>
      <td {...as.cell}>{title}</td>
      <td {...as.cell}>{organisation?.name}</td>
      {withCountry ? <td {...as.cell}>{countryName}</td> : null}
    </tr>
  )
}
