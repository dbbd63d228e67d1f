import type { Metric } from '~/domain/coverage/coverage'
import type { CoverageTile } from '~/domain/coverage/tiles.server'
import type { WorldMap } from '~/domain/coverage/world-map.server'
import { useTexts } from '~/i18n'
import { Link } from '../router'
import { patternOf, ScalePatterns } from './scale-patterns'
import { StepLegend } from './step-legend'
import { useSaid } from './use-said'

type CoverageMapProps = { world: WorldMap; europe: WorldMap; tiles: CoverageTile[]; metric: Metric }

/** The countries on the world's map, and Europe enlarged with the numbers; each a link, as the tiles are. */
export function CoverageMap({ world, europe, tiles, metric }: CoverageMapProps) {
  const t = useTexts().coverage
  const words = t.metrics[metric]
  const drawn = new Set([...world.places, ...europe.places].map(({ code }) => code))
  const off = tiles.filter(({ country }) => country !== null && !drawn.has(country))
  return (
    <div>
      <ScalePatterns />
      <StepLegend metric={metric} />
      <div className="grid gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] xl:items-center">
        <MapFigure map={world} tiles={tiles} metric={metric} label={t.mapOf(words)} />
        <MapFigure map={europe} tiles={tiles} metric={metric} label={t.europeOf(words)} numbered />
      </div>
      <p className="mt-3 text-sm text-muted">
        {t.mapNote} {off.length > 0 ? t.offMap(off.map(({ name }) => name).join(', ')) : null}
      </p>
    </div>
  )
}

type MapFigureProps = {
  map: WorldMap
  tiles: CoverageTile[]
  metric: Metric
  label: string
  numbered?: boolean
}

function MapFigure({ map, tiles, metric, label, numbered }: MapFigureProps) {
  const t = useTexts().coverage
  const said = useSaid(metric)
  const tileOf = new Map(tiles.map((tile) => [tile.country, tile]))
  return (
    <figure aria-label={label} className="min-w-0">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} className="cover-map" role="group" aria-label={label}>
        <path d={map.land} className="cover-land" aria-hidden="true" />
        {map.places.map(({ code, path, x, y }) => {
          const tile = tileOf.get(code)
          if (!tile) return null
          return (
            <Link
              key={code}
              to={tile.href}
              className="cover-place-link"
              data-step={tile.step}
              aria-label={t.tile(tile.name, said(tile))}
            >
              <title>{t.tile(tile.name, said(tile))}</title>
              <Outline path={path} x={x} y={y} step={tile.step} />
            </Link>
          )
        })}
        {numbered
          ? map.places.map(({ code, x, y }) => (
              <text key={code} x={x} y={y} className="cover-place-number" aria-hidden="true">
                {tileOf.get(code)?.number ?? ''}
              </text>
            ))
          : null}
      </svg>
    </figure>
  )
}

type OutlineProps = { path: string | null; x: number; y: number; step: CoverageTile['step'] }

/** A country's colour with its pattern over it; one too small for an outline is a dot. */
function Outline({ path, x, y, step }: OutlineProps) {
  const pattern = patternOf(step)
  if (path === null) return <circle cx={x} cy={y} r="5" className="cover-place" data-step={step} />
  return (
    <>
      <path d={path} className="cover-place" data-step={step} />
      {pattern ? <path d={path} fill={pattern} className="cover-over" /> : null}
    </>
  )
}
