import { foldedWords } from '~/domain/search/fold'

/** What is to be done with a record, typed before its name: "log møde med ana", "who can introduce me to ana". */
export type Intent = 'log' | 'introduce' | 'brief' | 'edition'

const said: Record<Intent, string> = {
  log: 'log logfør mødt mødte møde meeting met ringet ringede called samtale call',
  introduce: 'intro introducer introducere introduktion introduce introduction kender knows know vej path',
  brief: 'brief briefing forbered prepare',
  edition: 'udgave udgaver edition editions næste next',
}
/** Words around them that name nothing themselves. */
const between = new Set(
  foldedWords('hvem kan who can mig me til to af of om on about med with for the a en et ny nyt new i os us'),
)

const intentOf = new Map(
  (Object.keys(said) as Intent[]).flatMap((intent) =>
    foldedWords(said[intent]).map((word) => [word, intent] as const),
  ),
)

/** Reads the leading words; `rest` is whom or what it is about. Words are in Danish or English, whichever the page is in. */
export function readIntent(typed: string): { intent: Intent | null; rest: string } {
  const words = typed.trim().split(/\s+/).filter(Boolean)
  let intent: Intent | null = null
  let used = 0
  for (const word of words) {
    const folded = foldedWords(word).join(' ')
    const read = intentOf.get(folded)
    if (!read && !between.has(folded)) break
    intent ??= read ?? null
    used += 1
  }
  return intent ? { intent, rest: words.slice(used).join(' ') } : { intent: null, rest: typed.trim() }
}
