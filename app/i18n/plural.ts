/** Picks the form for a count; Danish and English share one rule (CLDR: one, other). Whole numbers only. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other
}
