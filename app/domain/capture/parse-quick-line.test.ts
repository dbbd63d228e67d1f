import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worked } from '~/testing/worked'
import { parseQuickLine } from './parse-quick-line'
import { corpusToday, meaningOf, quickLineCorpus } from './quick-line-corpus'

const parse = (line: string) => parseQuickLine(line, { today: corpusToday })

const peopleOf = (meaning: string) =>
  (meaning.split('; ')[1] ?? '').split(', ').map((one) => one.replace(/ @.*/, ''))

describe('the corpus', () => {
  test('has at least 200 different lines', () => {
    expect(new Set(quickLineCorpus.map(({ line }) => line)).size).toBeGreaterThanOrEqual(200)
  })

  test('at least 95 of 100 lines are read wholly right', () => {
    const wrong = quickLineCorpus.filter(({ line, meaning }) => meaningOf(parse(line)) !== meaning)
    const shown = wrong.map(
      ({ line, meaning }) => `${line}\n  is   ${meaningOf(parse(line))}\n  not  ${meaning}`,
    )
    expect(wrong.length / quickLineCorpus.length, shown.join('\n')).toBeLessThanOrEqual(0.05)
  })

  test.each(quickLineCorpus)('names nobody else: $line', ({ line, meaning }) => {
    const meant = peopleOf(meaning)
    const named = parse(line).people.map((person) => person.name)
    expect(named.filter((name) => !meant.includes(name))).toEqual([])
  })
})

describe('what is pointed out in the line', () => {
  test('each chip is the stretch it was read from', () => {
    const { line, chips } = parse(
      '  Mødte Ana Sørensen @Ericsson i går om AI #m11 Act !opfølgning fre: send #m3 papir',
    )
    expect(chips.map((chip) => [chip.kind, line.slice(chip.start, chip.end)])).toEqual([
      ['kind', 'Mødte'],
      ['person', 'Ana Sørensen'],
      ['organisation', 'Ericsson'],
      ['date', 'i går'],
      ['topic', 'AI '],
      ['measure', '#m11'],
      ['topic', ' Act'],
      ['followUp', '!opfølgning fre: send '],
      ['measure', '#m3'],
      ['followUp', ' papir'],
    ])
  })

  test('a line break or a tab is a space', () => {
    expect(parse('Mødte Ana\r\nSørensen\tog Bo Lund').people.map((one) => one.name)).toEqual([
      'Ana Sørensen',
      'Bo Lund',
    ])
  })
})

describe('any line at all', () => {
  const words = fc.constantFrom(
    ...'mødte Met ringede Ana Sørensen @ @Ericsson ( ) " , ; og and & i går fre 14:00 14-15 23/11 kl. om about on #m11'.split(
      ' ',
    ),
    ...'#ai !opfølgning !followup fre: Mette: - – : . + +3d den i på in at von der d. 3. november til med . Tor 99:99'.split(
      ' ',
    ),
  )
  const lines = fc.oneof(
    fc.string({ maxLength: 300, unit: 'grapheme' }),
    fc.array(words, { maxLength: 60 }).map((some) => some.join(' ')),
    fc.array(words, { maxLength: 60 }).map((some) => some.join('')),
  )

  test('is read without throwing, and chips never overlap or leave the line', () => {
    fc.assert(
      fc.property(lines, (typed) => {
        const { line, chips, people, followUps } = parse(typed)
        let end = 0
        for (const chip of chips) {
          expect(chip.start).toBeGreaterThanOrEqual(end)
          expect(chip.end).toBeGreaterThan(chip.start)
          end = chip.end
        }
        expect(end).toBeLessThanOrEqual(line.length)
        for (const person of people) expect(line.replace(/\s+/g, ' ')).toContain(person.name.split(' ')[0])
        for (const followUp of followUps) expect(followUp.text).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['digits', '1'],
    ['dots', '.'],
    ['hours', '14:00 '],
    ['names', 'Ana '],
    ['particles', 'von '],
    ['initials', 'A.'],
    ['marks', '@'],
    ['bangs', '!opf '],
    ['topics', 'om , '],
    ['tags', '#a '],
    ['days', 'den 3. '],
    ['weekdays', 'fre, '],
    ['people', 'Ana @SAP, '],
    ['counts', 'for 3 dage '],
    ['quotes', '@"a '],
    ['colons', 'A: '],
    ['addresses', 'a@b.c'],
  ])('5,000 characters of %s are read in under 250 ms', (_, unit) => {
    for (const line of [unit.repeat(5000 / unit.length), `Mødte Ana om ${unit.repeat(4980 / unit.length)}`]) {
      const before = worked()
      parse(line)
      expect(worked() - before).toBeLessThan(250)
    }
  })
})
