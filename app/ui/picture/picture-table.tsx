import type { Picture, PicturePerson } from '~/domain/picture/find-picture.server'
import { formatRelativeDay } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge, HandlingMark } from '../badge'
import { DataTable, type Column } from '../data-table'
import { StrengthBar } from '../network/strength-bar'
import { Link } from '../router'

/** The picture's twin: everybody drawn, best known first. */
export function PictureTable({ picture }: { picture: Picture }) {
  const t = useTexts().picture
  return (
    <DataTable
      caption={t.table}
      columns={useColumns()}
      rows={picture.people}
      rowKey={({ personId }) => personId}
    />
  )
}

function useColumns(): Column<PicturePerson>[] {
  const { picture: t, network } = useTexts()
  const { locale, today } = useReader()
  const heads = t.columns
  return [
    {
      key: 'name',
      head: heads.name,
      primary: true,
      cell: ({ personId, name, isColleague, limited }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <Link to={`/people/${personId}`} className="link-plain">
            {name}
          </Link>
          {isColleague ? <Badge>{t.ours}</Badge> : null}
          {limited ? <HandlingMark handling="LIMITED" /> : null}
        </span>
      ),
    },
    {
      key: 'organisation',
      head: heads.organisation,
      phone: 'bare',
      cell: ({ organisation }) => organisation,
    },
    { key: 'through', head: heads.through, cell: ({ through }) => through ?? t.direct },
    {
      key: 'strength',
      head: heads.strength,
      nowrap: true,
      cell: ({ strength, tier }) =>
        strength > 0 ? (
          <span className="inline-flex items-center gap-2 tabular-nums">
            <StrengthBar strength={strength} />
            {tier ? network.tierAndStrength(network.tier[tier], strength) : strength}
          </span>
        ) : null,
    },
    {
      key: 'meetings',
      head: heads.meetings,
      align: 'end',
      phone: 'inline',
      cell: ({ meetings }) => (meetings > 0 ? <span className="tabular-nums">{meetings}</span> : null),
    },
    {
      key: 'last',
      head: heads.last,
      phone: 'inline',
      nowrap: true,
      cell: ({ lastOn }) => (lastOn ? formatRelativeDay(lastOn, today, locale) : null),
    },
  ]
}
