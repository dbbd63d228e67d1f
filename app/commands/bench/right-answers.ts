import { editDistance } from '~/domain/search/edit-distance'
import { fold, foldedWords } from '~/domain/search/fold'
import type { NamedPerson } from './search-queries'

const mostMistakes = 2
/** What it costs that a word is only begun: less than any mistake. */
const begun = 0.1
/** What it costs that a word is the organisation's, not her own. */
const beside = 0.05
const far = Number.POSITIVE_INFINITY

/** How far each word that occurs in a name is from the words of one query; found once for all persons. */
type Vocabulary = Map<string, number>
type Words = { id: string; words: number[]; organisation: number[]; native: string; initials: string[] }

/**
 * For each query, made from the name of the person `personId`: the ids of all whose names answer it as well as hers or
 * better, told by edit distance to every name. Slow and exhaustive, so that it owes nothing to the search it judges.
 */
export function answeringPersons(
  persons: readonly NamedPerson[],
  queries: readonly { q: string; personId: string }[],
): ReadonlySet<string>[] {
  const vocabulary: Vocabulary = new Map()
  const known = persons.map((person) => wordsOf(person, vocabulary))
  const spellings = [...vocabulary.keys()]
  return queries.map(({ q, personId }) => {
    const typed = foldedWords(q)
    const distances = typed.map((word) =>
      Float32Array.from(spellings, (spelling) => wordDistance(word, spelling)),
    )
    const away = (person: Words) => distanceOf(person, typed, distances)
    const own = known.find(({ id }) => id === personId)
    const most = own ? away(own) + 0.001 : far
    return new Set(known.filter((person) => away(person) <= most).map(({ id }) => id))
  })
}

function wordsOf(person: NamedPerson, vocabulary: Vocabulary): Words {
  const { id, givenName, familyName, nativeName, organisation } = person
  const numbered = (texts: string[]) =>
    [...new Set(texts)].map((word) => {
      const number = vocabulary.get(word) ?? vocabulary.size
      vocabulary.set(word, number)
      return number
    })
  const letters = foldedWords(person.name).map((word) => word.charAt(0))
  return {
    id,
    words: numbered([
      ...foldedWords(`${givenName} ${familyName}`),
      ...foldedWords(withoutMarks(`${givenName} ${familyName}`)),
      ...(nativeName ? [foldedWords(`${familyName} ${givenName}`).join('')] : []),
    ]),
    organisation: numbered(foldedWords(organisation ?? '')),
    native: fold(nativeName ?? ''),
    initials: letters.length > 1 ? [letters.join(''), `${letters[0]}${letters.at(-1)}`] : [],
  }
}

/** German and Polish letters as those who do not have them read them: "Jäger" is Jager. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

function distanceOf(person: Words, typed: string[], distances: Float32Array[]): number {
  const [only] = typed
  if (typed.length === 1 && only !== undefined) {
    if (person.native !== '' && /\p{Script=Han}/u.test(only)) return nativeDistance(person.native, only)
    if (person.initials.includes(only)) return begun
  }
  return distances.reduce((sum, byWord) => {
    const own = Math.min(...person.words.map((word) => byWord[word] ?? far))
    return (
      sum + Math.min(own, beside + Math.min(far, ...person.organisation.map((word) => byWord[word] ?? far)))
    )
  }, 0)
}

function nativeDistance(name: string, typed: string): number {
  if (name === typed) return 0
  if (name.startsWith(typed)) return begun
  return name.includes(typed) ? 2 * begun : far
}

function wordDistance(typed: string, word: string): number {
  if (word === typed) return 0
  if (word.startsWith(typed)) return begun
  if (Math.abs(word.length - typed.length) > mostMistakes || typed.length < 4) return far
  const mistakes = editDistance(typed, word)
  return mistakes <= mostMistakes ? mistakes : far
}
