/**
 * Which of a list's columns show is part of its address: `columns=name&columns=country`, or none of it for all. A form of
 * checkboxes writes it so.
 */
export function isColumnOff(search: string, key: string): boolean {
  const chosen = new URLSearchParams(search).getAll('columns')
  return chosen.length > 0 && !chosen.includes(key)
}
