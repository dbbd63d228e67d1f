import type { Handling, Marking } from '../access/handling'

/** A record that words of a document come from, with how it is handled. */
export type Source = {
  kind: 'meeting' | 'person' | 'edition'
  id: string
  handling: Handling
  marking: Marking
}

export function isRestricted({ handling, marking }: Pick<Source, 'handling' | 'marking'>): boolean {
  return handling === 'LIMITED' || marking !== 'NONE'
}

/** The highest marking among them: a document carries that of the strictest record in it. */
export function highestMarking(sources: readonly Pick<Source, 'marking'>[]): Marking {
  return sources.some(({ marking }) => marking === 'TIL_TJENESTEBRUG') ? 'TIL_TJENESTEBRUG' : 'NONE'
}

/** The restricted ones, each once. */
export function restrictedSources(sources: readonly Source[]): Source[] {
  const found = new Map(sources.filter(isRestricted).map((source) => [`${source.kind} ${source.id}`, source]))
  return [...found.values()]
}
