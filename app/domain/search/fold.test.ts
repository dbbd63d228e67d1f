import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldedWords } from './fold'

describe('fold', () => {
  it.each([
    ['Sørensen', 'sorensen'],
    ['Soerensen', 'sorensen'],
    ['SÖRENSEN', 'sorensen'],
    ['Sorensen', 'sorensen'],
    ['Aabenraa', 'abenra'],
    ['Åbenrå', 'abenra'],
    ['Abenra', 'abenra'],
    ['Æbeltoft', 'aebeltoft'],
    ['Aebeltoft', 'aebeltoft'],
    ['Äbeltoft', 'aebeltoft'],
    ['Müller', 'muller'],
    ['Mueller', 'muller'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Łukasz Đorđević', 'lukasz dordevic'],
    ['José Ñúñez', 'jose nunez'],
    ['Færøerne', 'faerorne'],
    ['Faeroeerne', 'faerorne'],
    ['İstanbul Kadıköy', 'istanbul kadikoy'],
    ["O'Brien-Smith, A.", 'o brien smith a'],
    ['  two\t\nlines ', 'two lines'],
    ['Ａｎａ', 'ana'],
    ['An\u200ba\u00ad', 'ana'],
    ['Ana\u0000Holm', 'ana holm'],
    ['A\u030arhus', 'arhus'],
    ['李伟', '李伟'],
    ['김지영', '김지영'],
    ['がんば', 'がんば'],
    ['हिन्दी', 'हिन्दी'],
    ['Ольга Йовович', 'ольга иовович'],
    ['\ud800', ''],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing in a folded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('gives the words in order', () => {
    expect(foldedWords('Ana Sørensen @Ericsson')).toEqual(['ana', 'sorensen', 'ericsson'])
    expect(foldedWords(' – ')).toEqual([])
  })
})
