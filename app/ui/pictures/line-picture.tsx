import { spread } from '~/domain/wheel/spread'

export type PictureLine = { key: string; name: string; values: readonly number[] }

type LinePictureProps = {
  /** Read out instead of the picture. */
  label: string
  lines: readonly PictureLine[]
  /** One for each value; an empty one is not written. */
  ticks: readonly string[]
}

const box = { width: 400, height: 226, left: 28, right: 272, top: 12, bottom: 196 }
/** Longer names are cut; they stand whole in the table. */
const longestName = 17
const labelGap = 17
/** Lines differ by dash and by the sign at their ends, so that they are told apart without colour. */
const dashes = ['', '7 4', '2 4', '10 3 2 3', '1 5', '12 6']
const signs = ['●', '■', '▲', '◆', '○', '□']

/** Counts over time as lines, each named where it ends. Drawn on the server; its table stands beside it. */
export function LinePicture({ label, lines, ticks }: LinePictureProps) {
  const most = niceCeiling(Math.max(1, ...lines.flatMap(({ values }) => values)))
  const x = (at: number) => box.left + (at / Math.max(1, ticks.length - 1)) * (box.right - box.left)
  const y = (value: number) => box.bottom - (value / most) * (box.bottom - box.top)
  const ends = endLabels(lines, y)
  return (
    <svg viewBox={`0 0 ${box.width} ${box.height}`} className="line-picture" role="img" aria-label={label}>
      {[0, most / 2, most].map((value) => (
        <g key={value}>
          <line x1={box.left} x2={box.right} y1={y(value)} y2={y(value)} className="line-grid" />
          {Number.isInteger(value) ? (
            <text x={box.left - 6} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          ) : null}
        </g>
      ))}
      {ticks.map((tick, at) =>
        tick ? (
          <text key={tick} x={x(at)} y={box.bottom + 20} textAnchor="middle">
            {tick}
          </text>
        ) : null,
      )}
      {lines.map((line, i) => (
        <g key={line.key} className={`line-${i % dashes.length}`}>
          <polyline
            points={line.values.map((value, at) => `${round(x(at))},${round(y(value))}`).join(' ')}
            strokeDasharray={dashes[i % dashes.length]}
          />
          <text x={box.right + 8} y={round((ends.get(line.key) ?? 0) + 4)} className="line-name">
            <tspan className="line-sign">{signs[i % signs.length]}</tspan> {short(line.name)}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Where each line's name stands: at its end, moved apart from its neighbours. */
function endLabels(lines: readonly PictureLine[], y: (value: number) => number): Map<string, number> {
  const ends = lines
    .map(({ key, values }) => ({ key, at: y(values.at(-1) ?? 0) }))
    .sort((a, b) => a.at - b.at)
  const placed = spread(
    ends.map(({ at }) => at),
    labelGap,
    box.top,
    box.bottom,
  )
  return new Map(ends.map(({ key }, i) => [key, placed[i] ?? 0]))
}

function short(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name
}

/** 1, 2, 4, 10, 20, 40 … so that half of it is a number too. */
function niceCeiling(value: number): number {
  for (let unit = 1; ; unit *= 10) {
    const found = [1, 2, 4].find((step) => step * unit >= value)
    if (found !== undefined) return found * unit
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
