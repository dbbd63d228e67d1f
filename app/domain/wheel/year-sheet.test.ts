import { describe, expect, it } from 'vitest'
import { type SheetLine, sheetMonths } from './year-sheet'

const line = { marking: 'NONE', title: 'x' } as const
const task = (startsOn: string, id = startsOn): SheetLine => ({
  ...line,
  ...{ id, type: 'task', startsOn, endsOn: startsOn, edition: 'x', done: false, overdue: false },
})
const edition = (startsOn: string): SheetLine => ({
  ...line,
  ...{ id: startsOn, type: 'edition', startsOn, endsOn: startsOn, status: 'PLANNED' },
})

describe('the printed year', () => {
  it('stands by month, with every line where they fit', () => {
    const months = sheetMonths([edition('2027-01-05'), task('2027-01-06'), task('2027-03-01')], 20)
    expect(months.map(({ month, lines, more }) => [month, lines.length, more])).toEqual([
      [1, 2, 0],
      [3, 1, 0],
    ])
  })
  it('keeps every edition and counts the deadlines it leaves out', () => {
    const lines = [
      ...Array.from({ length: 30 }, (_, at) => task('2027-01-06', `a${at}`)),
      edition('2027-01-20'),
      ...Array.from({ length: 30 }, (_, at) => task('2027-02-06', `b${at}`)),
    ]
    const months = sheetMonths(lines, 20)
    expect(months[0]?.lines.some(({ type }) => type === 'edition')).toBe(true)
    expect(months.reduce((sum, { lines: kept, more }) => sum + kept.length + more, 0)).toBe(61)
    const height = months.reduce((sum, { lines: kept, more }) => sum + 2 + kept.length + (more ? 1 : 0), 0)
    expect(height).toBeLessThanOrEqual(20)
  })
  it('may be empty', () => {
    expect(sheetMonths([], 20)).toEqual([])
  })
})
