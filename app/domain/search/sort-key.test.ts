import { describe, expect, it } from 'vitest'
import { personSortKey, sortKey } from './sort-key'

const NAMES = [
  'Aabenraa', 'Aarhus', 'Abel', 'Adler', 'Ærø', 'Ægir', 'Äbel', 'Ødegaard', 'Øster', 'Öberg', 'Åberg', 'Ålborg',
  'Zabel', 'Zöllner', 'Zzyzx', 'Zebra', 'Müller', 'Myller', 'Muller', 'Mylius', 'Sørensen', 'Sorensen', 'Søby',
  'Szabo', 'Saabye', 'Sand', 'Đorđević', 'Dorte', 'Łukasz', 'Lukas', 'Lund', 'José', 'Josef', 'Weiß', 'Weiss Bo',
  'Weisser', 'Þór', 'Thora', 'Élodie', 'Elo', 'Ivan', 'Isaac', 'Isabel', 'van der Berg', 'Vandal', 'Team 2', 'Team 10',
  'Holm Anders', 'Holm', 'Holmgaard',
] // prettier-ignore

describe('the Danish sort key', () => {
  it('orders names as the Danish collator does', () => {
    const collator = new Intl.Collator('da', { numeric: true, sensitivity: 'base' })
    const wrong = NAMES.flatMap((a) =>
      NAMES.filter(
        (b) => Math.sign(compare(sortKey(a), sortKey(b))) !== Math.sign(collator.compare(a, b)),
      ).map((b) => `${a} / ${b}`),
    )
    expect(wrong).toEqual([])
  })

  it('is the same for å and aa, and for upper and lower case', () => {
    expect(sortKey('Aarhus')).toBe(sortKey('ÅRHUS'))
  })

  it('sorts numbers by value', () => {
    expect(['Team 10', 'Team 2', 'Zone 3', 'Team 002b'].sort(byKey)).toEqual([
      'Team 2',
      'Team 002b',
      'Team 10',
      'Zone 3',
    ])
  })

  it('keeps native scripts, after the Latin letters', () => {
    expect(['李伟', 'Ås', 'Bo'].sort(byKey)).toEqual(['Bo', 'Ås', '李伟'])
  })

  it('uses only letters, digits and spaces of ASCII for Latin names', () => {
    for (const name of NAMES) expect(sortKey(name)).toMatch(/^[a-z0-9 ]+$/)
  })

  it('puts a person by family name, and one with a single name by it', () => {
    expect(personSortKey({ givenName: 'Ana', familyName: 'Holm' })).toBe('holm ana')
    expect(personSortKey({ givenName: 'Sukarno', familyName: '' })).toBe('sukarno')
  })
})

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byKey(a: string, b: string): number {
  return compare(sortKey(a), sortKey(b))
}
