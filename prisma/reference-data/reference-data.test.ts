import { describe, expect, it } from 'vitest'
import { unknownFields } from '~/domain/invitations/merge-fields'
import { isTimeZone } from '~/domain/time/time-zone'
import { referenceData } from '.'

const { offices, measures, priorities, organisations, groups, series, topics } = referenceData
const keysOf = (records: { key: string }[]) => records.map(({ key }) => key)
const organisationKeys = new Set(keysOf(organisations))

describe('the reference data', () => {
  it('has all 21 measures in both languages, each with its evidence', () => {
    expect(measures.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1))
    for (const { da, en, evidence } of measures) {
      for (const text of [da, en, evidence.da, evidence.en]) expect(text.trim()).not.toBe('')
      expect(da).not.toBe(en)
    }
  })

  it('gives each counted target a number, and a yes-or-no target none', () => {
    for (const { target } of measures) expect(target.number === undefined).toBe(target.kind === 'DONE')
  })

  it('uses each key once', () => {
    const lists = [offices, topics, organisations, groups, series, priorities]
    const aims = [priorities.flatMap((p) => p.focusAreas), priorities.flatMap((p) => p.objectives)]
    for (const keys of [...lists, ...aims].map(keysOf)) expect(new Set(keys).size).toBe(keys.length)
    for (const { tasks } of series) expect(new Set(keysOf(tasks)).size).toBe(tasks.length)
  })

  it('names both languages of everything', () => {
    const records = [...offices, ...topics, ...organisations, ...groups, ...series, ...priorities]
    for (const { da, en } of [...records, ...series.flatMap(({ tasks }) => tasks)]) {
      expect(da.trim()).toBe(da)
      expect(en.trim()).toBe(en)
      expect(da && en).not.toBe('')
    }
  })

  it('gives each series an invitation in both languages, with no field there is none of', () => {
    for (const { key, letter, agenda } of series) {
      for (const text of [letter.subject, letter.text]) {
        expect([unknownFields(text.da), unknownFields(text.en)], key).toEqual([[], []])
        expect(text.da && text.en, key).not.toBe('')
      }
      for (const { da, en } of agenda) expect(da && en, key).not.toBe('')
    }
  })

  it('refers only to records it has', () => {
    const groupKeys = new Set(keysOf(groups))
    const seriesKeys = new Set(keysOf(series))
    for (const { parent } of organisations) if (parent) expect(organisationKeys).toContain(parent)
    for (const { prospects } of groups) for (const key of prospects) expect(organisationKeys).toContain(key)
    for (const { audienceGroup } of series) if (audienceGroup) expect(groupKeys).toContain(audienceGroup)
    for (const measure of measures) {
      if (measure.group) expect(groupKeys).toContain(measure.group)
      if (measure.series) expect(seriesKeys).toContain(measure.series)
      expect(keysOf(priorities)).toContain(measure.priority)
    }
  })

  it('writes real time zones, ISO countries and safe websites', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    for (const { zone } of offices) expect(isTimeZone(zone)).toBe(true)
    for (const { country, website, key } of organisations) {
      if (country) expect(regions.of(country), key).toBeDefined()
      if (website) expect(new URL(website).protocol).toBe('https:')
    }
  })

  it('lets a country stand for its administration, under its own code', () => {
    for (const { kind, key, country } of organisations) {
      if (kind === 'COUNTRY') expect(key).toBe(`country-${country?.toLowerCase()}`)
    }
  })

  it('has as many prospects as the strategy names', () => {
    const counts = Object.fromEntries(groups.map(({ key, prospects }) => [key, prospects.length]))
    expect(counts).toMatchObject({
      'european-tech-alliance': 12,
      'large-technology-companies': 13,
      'childrens-five-platforms': 5,
      'like-minded-countries': 27,
      'nato-and-eu': 8,
      'civil-society': 8,
      'follow-group': 9,
      'social-partners': 6,
      'monitoring-partnership': 0,
      'advisory-council': 0,
    })
  })

  it('knows one organisation as our own', () => {
    expect(organisations.filter(({ ownHouse }) => ownHouse).map(({ en }) => en)).toEqual([
      'Ministry of Foreign Affairs of Denmark',
    ])
  })
})
