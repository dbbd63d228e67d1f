import { describe, expect, it } from 'vitest'
import { fillFields, hasField, unknownFields } from './merge-fields'

const values = {
  name: 'Ana Ærø',
  titleAndName: 'H.E. Ærø',
  post: 'Ambassadør',
  organisation: '$& Estland',
  event: 'Tech & Cyber',
  date: '6. maj',
  place: '',
  answerLink: 'https://x',
}

describe('merge fields', () => {
  it('are filled in by either language’s name, whatever the case and spaces', () => {
    const text = '{{titelOgNavn}}, {{ TITLEANDNAME }}: {{organisation}}{{sted}}'
    expect(fillFields(text, values)).toBe('H.E. Ærø, H.E. Ærø: $& Estland')
  })
  it('that nobody knows are named once, also one that is not closed', () => {
    expect(unknownFields('{{navn}} {{hilsen}} {{hilsen}} {{navn')).toEqual(['hilsen', '{{'])
    expect(unknownFields('Kære {{navn}} {ikke et felt}')).toEqual([])
  })
  it('are looked for in no time, also in a field of nothing but spaces', () => {
    const text = `{{${' '.repeat(10_000)}`
    const began = performance.now()
    expect(fillFields(text, values)).toBe(text)
    expect(unknownFields(text)).toEqual(['{{'])
    expect(performance.now() - began).toBeLessThan(100)
  })
  it('that the text says itself are known', () => {
    expect([
      hasField('{{date}}', 'date'),
      hasField('{{dato}}', 'date'),
      hasField('{{navn}}', 'date'),
    ]).toEqual([true, true, false])
  })
})
