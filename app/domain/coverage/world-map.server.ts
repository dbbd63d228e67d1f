import { createRequire } from 'node:module'
import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>
type Shape = Polygon | MultiPolygon
type MultiPolygonGeometry = ReturnType<typeof merge>

/** No country, and a tenth of the outline. */
const antarctica = '010'

const read = createRequire(import.meta.url)

/** Countries the 1:110m set leaves out, at their longitude and latitude: they are drawn as dots. */
const missing: Record<string, readonly [number, number]> = {
  AD: [1.6, 42.5],
  BH: [50.5, 26],
  HK: [114.2, 22.3],
  LI: [9.5, 47.2],
  MC: [7.4, 43.7],
  MT: [14.4, 35.9],
  MU: [57.6, -20.3],
  SG: [103.8, 1.35],
  SM: [12.5, 43.9],
  VA: [12.4, 41.9],
}

export type MapPlace = {
  code: string
  /** The country's outline; null for a dot. */
  path: string | null
  /** Its middle, where a dot or a number stands. */
  x: number
  y: number
}

export type WorldMap = {
  width: number
  height: number
  /** All other land, as one outline. */
  land: string
  places: MapPlace[]
}

const frames = {
  world: { width: 960, height: 450 },
  europe: { width: 480, height: 450 },
}
export type MapFrame = keyof typeof frames

const drawn = new Map<string, WorldMap>()
const mostKept = 20

/**
 * The world, or Europe enlarged, with each of the countries drawn by itself: Natural Earth projection of world-atlas's
 * 1:110m set. Drawn once for each set of countries. Codes without a place on the map are left out.
 */
export function drawMap(frame: MapFrame, codes: readonly string[]): WorldMap {
  const asked = [...new Set(codes)].sort()
  const key = `${frame} ${asked.join(' ')}`
  const known = drawn.get(key)
  if (known) return known
  if (drawn.size >= mostKept) drawn.clear()
  const map = draw(frame, new Set(asked))
  drawn.set(key, map)
  return map
}

function draw(frame: MapFrame, asked: ReadonlySet<string>): WorldMap {
  const { width, height } = frames[frame]
  const atlas = readAtlas()
  const shapes = atlas.objects.countries.geometries.filter(isShape).filter(({ id }) => id !== antarctica)
  const projection = project(frame, merge(atlas, shapes))
  // A tenth of a unit shows only where Europe is enlarged, and the world's outline is long.
  const path = geoPath(projection).digits(frame === 'world' ? 0 : 1)
  const others = shapes.filter(({ id }) => !asked.has(regionOf(id)))
  const places = shapes.flatMap((shape): MapPlace[] => {
    const code = regionOf(shape.id)
    if (!asked.has(code)) return []
    const outline = feature(atlas, shape)
    const [x, y] = path.centroid(outline)
    const drawnPath = path(outline)
    return drawnPath && Number.isFinite(x) ? [{ code, path: drawnPath, x: round(x), y: round(y) }] : []
  })
  const dots = [...asked].flatMap((code): MapPlace[] => {
    const at = missing[code] && projection([...missing[code]])
    if (!at || at[0] < 0 || at[0] > width || at[1] < 0 || at[1] > height) return []
    return [{ code, path: null, x: round(at[0]), y: round(at[1]) }]
  })
  return { width, height, land: path(merge(atlas, others)) ?? '', places: [...places, ...dots] }
}

function project(frame: MapFrame, land: MultiPolygonGeometry): GeoProjection {
  const { width, height } = frames[frame]
  const projection = geoNaturalEarth1()
  if (frame === 'world') return projection.fitSize([width, height], land)
  const corners = { type: 'MultiPoint' as const, coordinates: europe.map((at) => [...at]) }
  return projection
    .rotate([-15, 0])
    .fitSize([width, height], corners)
    .clipExtent([
      [0, 0],
      [width, height],
    ])
}

/** Reykjavík's and Cyprus's longitudes, Crete's and the North Cape's latitudes, with a margin. */
const europe = [
  [-23, 34],
  [34, 34],
  [34, 71],
  [-23, 71],
] as const

let atlas: Atlas | undefined

function readAtlas(): Atlas {
  return (atlas ??= read('world-atlas/countries-110m.json') as Atlas)
}

/** The set names countries by ISO 3166-1 number; the locale data knows their letters. Empty for disputed land. */
function regionOf(id: string | number | undefined): string {
  return id === undefined ? '' : (new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region ?? '')
}

function isShape<T extends { type: string | null }>(geometry: T): geometry is T & Shape {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
