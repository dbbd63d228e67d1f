import type { ReactNode } from 'react'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { classNames } from './class-names'
import { isColumnOff } from './columns'
import { addressWith, nextSort, readSort, type Sort } from './list-address'
import { Link, useLocation } from './router'
import { as } from './table-roles'

export type Column<Row> = {
  /** Also the name it sorts by. */
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** The head becomes a link that sorts by it. */
  sortable?: boolean
  align?: 'end'
  /** What the row is about: the card's title on a phone. One column should say so. */
  primary?: boolean
  /** On a phone: without its label (buttons), on one line with its neighbours (short facts), or not at all. */
  phone?: 'bare' | 'inline' | 'hide'
  /** Never broken over two lines: dates and times. */
  nowrap?: boolean
  /** A fixed width, so that tables below each other share their columns. */
  width?: 'narrow' | 'medium'
  /** Left out on a tablet, where columns are dear; a phone's card and a desktop show it. */
  wide?: boolean
  /** Keeps the head for screen readers only. */
  headHidden?: boolean
}

type DataTableProps<Row> = {
  /** What the table holds; read out, not shown. */
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** The sort in force, as in the address: "name" or "-name". */
  sort?: string
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode
  /** Rows after each other with the same key stand under one heading. */
  groups?: { keyOf: (row: Row) => string; head: (key: string) => ReactNode }
  /** The reader may leave out columns: the address says which show (see `ColumnChoice`). A phone's cards keep all. */
  choosable?: boolean
}

/** Records in columns; on a phone each becomes a card. Sorting is a link, so it works without scripts. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort, empty, groups, choosable } = props
  const { search } = useLocation()
  const sorted = readSort(sort)
  const isOff = (column: Column<Row>) =>
    Boolean(choosable && !column.primary && isColumnOff(search, column.key))
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className="sm:overflow-x-auto" tabIndex={-1}>
      <table className="table table-cards" {...as.table}>
        <caption className="sr-only">{caption}</caption>
        <thead {...as.rowgroup}>
          <tr {...as.row}>
            {columns.map((column) => (
              <Head key={column.key} column={column} sorted={sorted} off={isOff(column)} />
            ))}
          </tr>
        </thead>
        {partsOf(rows, groups?.keyOf).map((part) => (
          <tbody key={part.key} {...as.rowgroup}>
            {groups ? (
              <tr {...as.row}>
                <th {...as.rowheader} scope="rowgroup" colSpan={columns.length} className="table-group">
                  {groups.head(part.key)}
                </th>
              </tr>
            ) : null}
            {part.rows.map((row) => (
              <Cells key={rowKey(row)} row={row} columns={columns} isOff={isOff} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function partsOf<Row>(rows: Row[], keyOf: (row: Row) => string = () => '') {
  const parts: { key: string; rows: Row[] }[] = []
  for (const row of rows) {
    const last = parts.at(-1)
    if (last && last.key === keyOf(row)) last.rows.push(row)
    else parts.push({ key: keyOf(row), rows: [row] })
  }
  return parts
}

type CellsProps<Row> = { row: Row; columns: Column<Row>[]; isOff: (column: Column<Row>) => boolean }

function Cells<Row>({ row, columns, isOff }: CellsProps<Row>) {
  return (
    <tr {...as.row}>
      {columns.map((column) => (
        <td
          key={column.key}
          {...as.cell}
          data-label={column.head}
          data-align={column.align}
          data-wide={column.wide || undefined}
          data-primary={column.primary || undefined}
          data-bare={column.phone === 'bare' || undefined}
          data-phone={column.phone === 'bare' ? undefined : column.phone}
          data-nowrap={column.nowrap || undefined}
          data-off={isOff(column) || undefined}
        >
          <Cell>{column.cell(row)}</Cell>
        </td>
      ))}
    </tr>
  )
}

/** A cell without content stays empty, so that its card line disappears on a phone. */
function Cell({ children }: { children: ReactNode }) {
  const empty = children === null || children === undefined || children === '' || children === false
  return empty ? null : <div className="min-w-0">{children}</div>
}

type HeadProps<Row> = { column: Column<Row>; sorted: Sort | null; off: boolean }

function Head<Row>({ column, sorted, off }: HeadProps<Row>) {
  const { pathname, search } = useLocation()
  const current = sorted?.key === column.key ? sorted : null
  const Arrow = current?.falling ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      {...as.columnheader}
      data-align={column.align}
      data-wide={column.wide || undefined}
      data-width={column.width}
      data-off={off || undefined}
      aria-sort={current ? (current.falling ? 'descending' : 'ascending') : undefined}
    >
      {column.sortable ? (
        <Link
          to={addressWith(pathname, search, { sort: nextSort(sorted, column.key) })}
          className="sort"
          preventScrollReset
        >
          {column.head}
          <Arrow size={14} aria-hidden="true" className={classNames(current ? 'text-accent' : 'opacity-0')} />
        </Link>
      ) : (
        <span className={column.headHidden ? 'sr-only' : undefined}>{column.head}</span>
      )}
    </th>
  )
}
