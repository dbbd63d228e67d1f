import { describe, expect, it } from 'vitest'
import { type NamedPerson, labelledQueries, queryClasses, recallAtFive } from './search-queries'

const person = (id: string, givenName: string, familyName: string, more: Partial<NamedPerson> = {}) => ({
  id,
  givenName,
  familyName,
  name: `${givenName} ${familyName}`,
  nativeName: null,
  organisation: null,
  ...more,
})
const persons: NamedPerson[] = [
  person('1', 'Søren', 'Kjærgaard', { organisation: 'Novozymes' }),
  person('2', 'Jürgen', 'Großmann'),
  person('3', 'Małgorzata', 'Wiśniewska'),
  person('4', 'Wei', 'Li', { name: 'Li Wei', nativeName: '李伟' }),
  person('5', 'Soren', 'Kjaergaard'),
]

describe('labelled queries', () => {
  const made = labelledQueries(persons, 1)

  it('are at least two hundred, of every class, and the same for the same seed', () => {
    expect(made.length).toBeGreaterThanOrEqual(200)
    expect(new Set(made.map((query) => query.class))).toEqual(new Set(queryClasses))
    expect(labelledQueries(persons, 1)).toEqual(made)
    expect(labelledQueries(persons, 2)).not.toEqual(made)
  })

  it('take everybody a query asks for as right', () => {
    for (const { class: name, q, right } of made) {
      expect(right.size, q).toBeGreaterThan(0)
      if (name === 'Danish letters') expect(right, q).toEqual(new Set(['1', '5']))
      if (name === 'Chinese' || name === 'pinyin') expect(right, q).toEqual(new Set(['4']))
    }
  })

  it('are judged by the first five found, of as many as are right', () => {
    const query = { class: 'exact', q: 'ana', right: new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g']) } as const
    expect(recallAtFive(query, ['a', 'b', 'x', 'c', 'd', 'e'])).toBe(0.8)
    expect(recallAtFive({ ...query, right: new Set(['a']) }, ['x', 'a'])).toBe(1)
    expect(recallAtFive(query, [])).toBe(0)
  })
})
