import { describe, expect, it } from 'vitest'
import { euCountries } from './eu-countries'
import { drawMap } from './world-map.server'

describe('the map', () => {
  it('draws every EU country, Malta as a dot, in the world and in Europe', () => {
    for (const frame of ['world', 'europe'] as const) {
      const { places, land } = drawMap(frame, euCountries)
      expect(places.map(({ code }) => code).toSorted()).toEqual(euCountries.toSorted())
      expect(places.filter(({ path }) => path === null).map(({ code }) => code)).toEqual(['MT'])
      expect(land).toMatch(/^M/)
    }
  })

  it('draws Singapore as a dot in the world and not in Europe, and leaves out what is no country', () => {
    expect(drawMap('world', ['SG', 'ZZ']).places).toMatchObject([{ code: 'SG', path: null }])
    expect(drawMap('europe', ['SG', 'JP']).places).toEqual([])
  })

  it('is drawn once for each set of countries, in whatever order', () => {
    expect(drawMap('world', ['EE', 'SE'])).toBe(drawMap('world', ['SE', 'EE']))
  })

  it('keeps every place within its frame', () => {
    for (const frame of ['world', 'europe'] as const) {
      const { places, width, height } = drawMap(frame, [...euCountries, 'SG', 'NZ', 'US'])
      for (const { x, y } of places) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true)
    }
  })
})
