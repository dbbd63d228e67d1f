import type { Metric } from '~/domain/coverage/coverage'
import type { CoveragePart, CoverageTile } from '~/domain/coverage/tiles.server'
import { useTexts } from '~/i18n'
import { KindShape } from '../badge'
import { Link } from '../router'
import { patternOf, ScalePatterns } from './scale-patterns'
import { StepLegend } from './step-legend'
import { useSaid } from './use-said'

type CountryTilesProps = {
  parts: CoveragePart[]
  metric: Metric
  /** The heading level of the parts' names: 3 within a section. */
  level?: 2 | 3
}

/**
 * Countries and other members as tiles: flag, name, number and a pattern for its step, each a link to what our coverage
 * says of it. Readable without colour.
 */
export function CountryTiles({ parts, metric, level = 3 }: CountryTilesProps) {
  const t = useTexts().coverage
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div>
      <ScalePatterns />
      <StepLegend metric={metric} />
      {parts.map(({ part, tiles }) => (
        <div key={part} className="mb-4 last:mb-0">
          <Heading className="mb-1.5 text-sm font-medium text-muted">
            {t[part]} <span className="font-normal tabular-nums">{tiles.length}</span>
          </Heading>
          <ul className="cover-tiles">
            {tiles.map((tile) => (
              <li key={tile.key} className="contents">
                <Tile tile={tile} metric={metric} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Tile({ tile, metric }: { tile: CoverageTile; metric: Metric }) {
  const t = useTexts().coverage
  const said = useSaid(metric)
  const { step, number, name, country, kind, outside, own } = tile
  return (
    <Link
      to={tile.href}
      className="cover-tile"
      data-step={step}
      data-outside={outside || undefined}
      aria-label={t.tile(name, said(tile))}
      title={t.tile(name, said(tile))}
    >
      <span className="cover-head">
        {country ? <Flag code={country} /> : <KindShape kind={kind ?? ''} />}
        <span className="cover-number">{number ?? '–'}</span>
      </span>
      <span className="cover-name self-end">
        {name}
        {own ? <span className="cover-note">{t.own}</span> : null}
        {outside ? <span className="cover-note">{t.outside}</span> : null}
      </span>
      <svg className="cover-strip" aria-hidden="true">
        <rect width="100%" height="100%" fill={patternOf(step) ?? 'none'} />
      </svg>
    </Link>
  )
}

/** A country's flag. Decorative: its name stands beside it. */
export function Flag({ code }: { code: string }) {
  return <img src={`/flags/${code}.svg`} alt="" width="24" height="16" className="cover-flag" />
}
