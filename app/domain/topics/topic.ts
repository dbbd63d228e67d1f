import { fold } from '../search/fold'

export type TopicName = { nameDa: string; nameEn: string; key?: string }

/** The topic's name in the reader's language. */
export function topicName(topic: { nameDa: string; nameEn: string }, locale: 'da' | 'en'): string {
  return locale === 'da' ? topic.nameDa : topic.nameEn
}

/** Everything a topic is called, folded: "DSA (digitale tjenester)" is also "DSA" and "digitale tjenester". */
export function callsOf(topic: TopicName): Set<string> {
  const names = [topic.nameDa, topic.nameEn, topic.key ?? ''].flatMap((name) => [
    name,
    name.replace(/\s*\([^)]*\)/g, ''),
    ...[...name.matchAll(/\(([^)]*)\)/g)].map((inside) => inside[1] ?? ''),
  ])
  return new Set(names.map(fold).filter((name) => name !== ''))
}
