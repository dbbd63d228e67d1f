import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mark, snippet } from './highlight'
import { bothLanguages, inLanguage, indexText, initials } from './index-words'
import { cleanQuery, queryWords } from './query-words'
import { rank } from './rank'

const item = (title: string, detail = '', more: string[] = []) => ({
  title,
  detail,
  folded: indexText([title], [detail, ...more]),
})
const ranked = (q: string, ...items: ReturnType<typeof item>[]) =>
  rank(queryWords(q), items).map((r) => r.item.title)

describe('ranking', () => {
  it('puts the word itself before its beginning, and both before a mistyped one', () => {
    expect(
      ranked('anna', item('Hanna Berg'), item('Annabel Berg'), item('Anne Berg'), item('Anna Berg'))[0],
    ).toBe('Anna Berg')
    expect(ranked('anna', item('Anne Berg'), item('Annabel Berg'))).toEqual(['Annabel Berg', 'Anne Berg'])
  })

  it('puts the name before the line below it, and that before the text', () => {
    expect(ranked('sap', item('Notat', '', ['sap']), item('Kim Ny', 'SAP'), item('SAP'))).toEqual([
      'SAP',
      'Kim Ny',
      'Notat',
    ])
  })

  it('leaves out what answers only some of the words', () => {
    expect(ranked('ana lund', item('Ana Berg'), item('Bo Lund'), item('Ana Lund'))).toEqual(['Ana Lund'])
  })

  it('does not bend short words', () => {
    expect(ranked('bo', item('Ib Berg'), item('Bo Berg'))).toEqual(['Bo Berg'])
  })
})

describe('marking', () => {
  const marked = (text: string, q: string) => {
    const [found] = rank(queryWords(q), [item(text)])
    return found ? mark(text, found.words).ranges.map(([from, to]) => text.slice(from, to)) : null
  }

  it('marks the words that answered, as they are written', () => {
    expect(marked('Ana Sørensen, Ericsson', 'soerensn ana')).toEqual(['Ana', 'Sørensen'])
    expect(marked('王小明 (Wang Xiaoming)', '小明')).toEqual(['小明'])
  })

  it('cuts a snippet around the first of them', () => {
    const text = `${'Lorem ipsum dolor. '.repeat(30)}Vi talte om kvanteteknologi i Kista. ${'Sit amet. '.repeat(40)}`
    const cut = snippet(text, new Set(['kvanteteknologi']))
    expect(cut?.text).toMatch(/^… .*kvanteteknologi.* …$/)
    expect(cut?.text.length).toBeLessThan(260)
    expect(cut?.ranges.map(([from, to]) => cut.text.slice(from, to))).toEqual(['kvanteteknologi'])
    expect(snippet(text, new Set(['findes', 'ikke']))).toBeNull()
  })

  it('keeps every range inside the text and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, q) => {
        const { ranges } = snippet(text, new Set(queryWords(q))) ?? mark(text, new Set(queryWords(q)))
        let end = 0
        for (const [from, to] of ranges) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
      }),
    )
  })
})

describe('the words of the index', () => {
  it('stand with two spaces around each, once, and CJK names also character by character', () => {
    expect(indexText(['Ana Ana Å', '李伟'])).toBe('  ana  a  李伟  李  伟  ')
    expect(indexText([null, undefined, '–'])).toBe('')
  })

  it('know initials and both languages', () => {
    expect(initials('Ana Maria Sørensen')).toEqual(['ams', 'as'])
    expect(initials('Ana')).toEqual([])
    expect(inLanguage(bothLanguages('Land', 'Country'), 'en')).toBe('Country')
    expect(inLanguage(bothLanguages('NATO', 'NATO'), 'en')).toBe('NATO')
    expect(bothLanguages('Linje\r\nskift', 'a\nb')).toBe('Linje skift\na b')
  })
})

describe('the query', () => {
  it('loses control and invisible characters and everything after 200', () => {
    expect(cleanQuery(' a\u0000b\u200b\u202ec\n d ')).toBe('a bc d')
    expect(cleanQuery('x'.repeat(300))).toHaveLength(200)
  })

  it('is at most eight words', () => {
    expect(queryWords('a b c d e f g h i j')).toHaveLength(8)
    expect(queryWords('ana Ana ANA')).toEqual(['ana'])
  })
})
