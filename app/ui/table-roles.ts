/**
 * Roles that a table's elements have by themselves, said aloud: on a phone they are laid out as cards, and browsers take the
 * table out of the accessibility tree when its parts are no longer displayed as one.
 */
export const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  rowheader: { role: 'rowheader' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const
