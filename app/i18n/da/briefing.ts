/** Briefings and readouts as documents. What stands in a document itself is in app/domain/briefings and readouts. */
export const briefing = {
  open: 'Briefing',
  trail: 'Hører til',
  word: 'Hent som Word',
}
