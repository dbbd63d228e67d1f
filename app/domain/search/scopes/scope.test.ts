import { describe, expect, it } from 'vitest'
import { readKind } from './kind-values'
import { readDays } from './read-days'
import { readScopes, writeScope } from './scope'

describe('scope words', () => {
  it('are read in Danish and English, quoted or not, and leave the other words', () => {
    expect(readScopes('ana org:sap land:"syd korea" før:2027 sørensen')).toEqual({
      text: 'ana sørensen',
      scopes: [
        { raw: 'org:sap', name: 'organisation', value: 'sap' },
        { raw: 'land:"syd korea"', name: 'country', value: 'syd korea' },
        { raw: 'før:2027', name: 'before', value: '2027' },
      ],
      unread: [],
      tooMany: false,
    })
    expect(readScopes('TILTAG:11 foer:2027 MEASURE:12').scopes.map(({ name }) => name)).toEqual([
      'measure',
      'before',
      'measure',
    ])
  })

  it('that are unknown or without a value stay text', () => {
    expect(readScopes('farve:rød org: ana')).toMatchObject({
      text: 'farve:rød org: ana',
      scopes: [],
      unread: [
        { word: 'farve', value: 'rød' },
        { word: 'org', value: '' },
      ],
    })
  })

  it('are not seen in times, addresses and titles', () => {
    expect(readScopes('kl 10:30 https://example.org Om: AI').unread).toEqual([])
  })

  it('count once when repeated, and are at most eight', () => {
    expect(readScopes('org:sap '.repeat(100)).scopes).toHaveLength(1)
    const many = readScopes(Array.from({ length: 100 }, (_, i) => `org:o${i}`).join(' '))
    expect(many.scopes).toHaveLength(8)
    expect(many).toMatchObject({ tooMany: true, text: '' })
  })

  it('read an unclosed quotation to its end', () => {
    expect(readScopes('org:"sap se').scopes).toEqual([
      { raw: 'org:"sap se', name: 'organisation', value: 'sap se' },
    ])
  })

  it('are written so that they are read again', () => {
    for (const locale of ['da', 'en'] as const)
      expect(readScopes(writeScope('country', 'Syd Korea', locale)).scopes).toMatchObject([
        { name: 'country', value: 'Syd Korea' },
      ])
  })
})

describe('values', () => {
  it('name kinds of record, organisation and meeting in both languages, by short words and beginnings', () => {
    expect(readKind('ngo')).toEqual({ of: 'organisation', kind: 'NGO' })
    expect(readKind('virksomhed')).toEqual({ of: 'organisation', kind: 'COMPANY' })
    expect(readKind('think-tank')).toEqual({ of: 'organisation', kind: 'THINK_TANK' })
    expect(readKind('eu')).toEqual({ of: 'organisation', kind: 'EU_BODY' })
    expect(readKind('personer')).toEqual({ of: 'record', kind: 'person' })
    expect(readKind('recep')).toEqual({ of: 'meeting', kind: 'RECEPTION' })
    expect(readKind('x')).toBeNull()
    expect(readKind('constructor')).toBeNull()
  })

  it('are days, months and years', () => {
    expect(readDays('2026', '2026-11-23')).toEqual({ from: '2026-01-01', until: '2027-01-01' })
    expect(readDays('2026-12', '2026-11-23')).toEqual({ from: '2026-12-01', until: '2027-01-01' })
    expect(readDays('2026-1', '2026-11-23')).toEqual({ from: '2026-01-01', until: '2026-02-01' })
    expect(readDays('23.11.2026', '2026-11-23')).toEqual({ from: '2026-11-23', until: '2026-11-24' })
    expect(readDays('2026-13', '2026-11-23')).toBeNull()
    expect(readDays('0000-00-00', '2026-11-23')).toBeNull()
    expect(readDays('i overforgårs', '2026-11-23')).toBeNull()
  })
})
