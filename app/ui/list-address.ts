/** Pure rules for a list's state in its address: `q`, filters, `sort` (a leading "-" means falling) and `page`. */

/** The address with some parameters changed; an empty or null one is removed. Any change but of the page returns to page 1. */
export function addressWith(
  pathname: string,
  search: string,
  changes: Record<string, string | number | null>,
): string {
  const params = new URLSearchParams(search)
  if (!('page' in changes)) params.delete('page')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '' || (name === 'page' && Number(value) === 1)) params.delete(name)
    else params.set(name, String(value))
  }
  const query = params.toString()
  return query ? `${pathname}?${query}` : pathname
}

/** The address without one value of a parameter that may be repeated. */
export function addressWithout(pathname: string, search: string, name: string, value: string): string {
  const kept = new URLSearchParams()
  for (const [n, v] of new URLSearchParams(search)) {
    if (n !== 'page' && !(n === name && v === value)) kept.append(n, v)
  }
  const query = kept.toString()
  return query ? `${pathname}?${query}` : pathname
}

export type Sort = { key: string; falling: boolean }

export function readSort(sort: string | null | undefined): Sort | null {
  if (!sort) return null
  return sort.startsWith('-') ? { key: sort.slice(1), falling: true } : { key: sort, falling: false }
}

/** What a click on a column's head asks for: rising first, then falling. */
export function nextSort(current: Sort | null, key: string): string {
  return current?.key === key && !current.falling ? `-${key}` : key
}

/** The page numbers to offer: first, last, and those around the current one; null marks a gap. */
export function pagesToOffer(current: number, last: number): (number | null)[] {
  const wanted = new Set([1, last, current - 1, current, current + 1].filter((n) => n >= 1 && n <= last))
  const sorted = [...wanted].sort((a, b) => a - b)
  return sorted.flatMap((n, i) => {
    const before = sorted[i - 1]
    if (before === undefined || n - before === 1) return [n]
    return n - before === 2 ? [n - 1, n] : [null, n]
  })
}
