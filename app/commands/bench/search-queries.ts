import { fold, foldedWords } from '~/domain/search/fold'
import { Random } from '../../../prisma/demo/random'
import { answeringPersons } from './right-answers'

/** A person as a search may find her: what `readNamedPersons` answers. */
export type NamedPerson = {
  id: string
  givenName: string
  familyName: string
  /** The name as it is shown, in its bearer's order. */
  name: string
  nativeName: string | null
  /** The organisation of a post held today. */
  organisation: string | null
}

export const queryClasses = [
  'exact',
  'prefix',
  'swapped',
  'one typo',
  'two typos',
  'Danish letters',
  'German and Polish letters',
  'Chinese',
  'pinyin',
  'organisation and name',
  'initials',
] as const

export type QueryClass = (typeof queryClasses)[number]

/** A query and the persons it asks for: all whose names answer it as well as the name it was made from. */
export type LabelledQuery = { class: QueryClass; q: string; right: ReadonlySet<string> }

const perClass = 20
/** Names looked at for one class: one in a hundred fitting is enough. */
const mostTries = 5_000

/**
 * At least 200 queries made by distorting the names of `persons`, the same for the same persons and seed. A class
 * that no name lends itself to is left out.
 */
export function labelledQueries(persons: readonly NamedPerson[], seed: number): LabelledQuery[] {
  const random = new Random(seed)
  const made = queryClasses.flatMap((name) => {
    const taken: { class: QueryClass; q: string; person: NamedPerson }[] = []
    for (let tries = 0; taken.length < perClass && tries < mostTries; tries++) {
      const person = random.pick(persons)
      const q = distortions[name](person, random)
      if (q !== null) taken.push({ class: name, q, person })
    }
    return taken
  })
  const right = answeringPersons(
    persons,
    made.map(({ q, person }) => ({ q, personId: person.id })),
  )
  return made.map(({ class: name, q }, i) => ({ class: name, q, right: right[i] ?? new Set() }))
}

/**
 * The share of the right persons among the first five found: of five, where more are right than fit. `found` are the
 * ids of the persons a search answers, best first.
 */
export function recallAtFive({ right }: LabelledQuery, found: readonly string[]): number {
  const hits = new Set(found.slice(0, 5).filter((id) => right.has(id))).size
  return hits / Math.min(5, right.size)
}

type Distortion = (person: NamedPerson, random: Random) => string | null

const distortions: Record<QueryClass, Distortion> = {
  exact: ({ name }) => name,
  prefix: ({ givenName, familyName }, random) =>
    familyName.length < 5
      ? null
      : `${givenName.slice(0, random.between(2, 4))} ${familyName.slice(0, random.between(3, familyName.length - 1))}`,
  swapped: ({ givenName, familyName }) => (familyName ? `${familyName} ${givenName}` : null),
  'one typo': ({ givenName, familyName }, random) =>
    familyName.length < 5 ? null : `${givenName} ${mistyped(familyName, random)}`,
  'two typos': ({ givenName, familyName }, random) =>
    familyName.length < 5 || givenName.length < 5
      ? null
      : `${mistyped(givenName, random)} ${mistyped(familyName, random)}`,
  'Danish letters': ({ name }, random) => respelled(name, danish, random),
  'German and Polish letters': ({ name }, random) => respelled(name, germanAndPolish, random),
  Chinese: ({ nativeName }, random) =>
    nativeName && /^\p{Script=Han}{2,}$/u.test(nativeName)
      ? Array.from(nativeName).slice(0, random.between(1, 2)).join('')
      : null,
  pinyin: ({ givenName, familyName, nativeName }, random) =>
    nativeName && /^\p{Script=Han}+$/u.test(nativeName)
      ? random.pick([`${familyName} ${givenName}`, `${familyName}${givenName}`]).toLowerCase()
      : null,
  'organisation and name': ({ givenName, familyName, organisation }, random) => {
    const word = foldedWords(organisation ?? '').find(({ length }) => length >= 5)
    return word && familyName ? `${random.pick([familyName, givenName])} ${word}` : null
  },
  initials: ({ givenName, familyName, name }, random) =>
    familyName.length < 3 || !/^\p{Script=Latin}/u.test(name)
      ? null
      : random.pick([
          `${givenName.charAt(0)}. ${familyName}`,
          foldedWords(name)
            .map((word) => word.charAt(0))
            .join(''),
        ]),
}

const danish: Readonly<Record<string, readonly string[]>> = {
  å: ['aa', 'a'],
  ø: ['oe', 'o'],
  æ: ['ae'],
}

const germanAndPolish: Readonly<Record<string, readonly string[]>> = {
  ä: ['ae', 'a'],
  ö: ['oe', 'o'],
  ü: ['ue', 'u'],
  ß: ['ss'],
  ł: ['l'],
  ż: ['z'],
  ź: ['z'],
  ń: ['n'],
  ś: ['s'],
  ć: ['c'],
  ó: ['o'],
  ą: ['a'],
  ę: ['e'],
}

/** The name as typed on a keyboard without its letters; null when it has none of them. */
function respelled(
  name: string,
  letters: Readonly<Record<string, readonly string[]>>,
  random: Random,
): string | null {
  const lower = name.toLowerCase()
  const typed = Array.from(lower, (letter) => {
    const spellings = letters[letter]
    return spellings ? random.pick(spellings) : letter
  }).join('')
  return typed === lower ? null : typed
}

/** The last word of a name with a letter left out, doubled, replaced or changed with its neighbour; the first letter stays. */
function mistyped(name: string, random: Random): string {
  const letters = Array.from(fold(name))
  const last = letters.length - 2
  const at = random.between(Math.min(last, letters.lastIndexOf(' ') + 2), last)
  const [before, here = '', next = ''] = [letters.slice(0, at), letters[at], letters[at + 1]]
  const rest = letters.slice(at + 1)
  const slips = [
    rest,
    [here, here, ...rest],
    ['x', ...rest],
    here === next ? rest : [next, here, ...rest.slice(1)],
  ]
  return [...before, ...random.pick(slips)].join('')
}
