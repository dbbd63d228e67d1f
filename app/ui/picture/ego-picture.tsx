import type { Picture, PicturePerson } from '~/domain/picture/find-picture.server'
import { useTexts } from '~/i18n'
import { shapeDrawing, shapeOf } from '../badge'
import { classNames } from '../class-names'
import { Link } from '../router'
import { PanZoom } from './pan-zoom'

/** Who knows whom around one person or organisation, drawn on the server; every node leads to its page. */
export function EgoPicture({ picture }: { picture: Picture }) {
  const t = useTexts().picture
  const { centre, people, lines, width, height, left } = picture
  return (
    <PanZoom centre={{ x: centre.x / width, y: centre.y / height }}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="ego-svg"
        role="group"
        aria-label={t.title(centre.name)}
      >
        {lines.map(({ tier, ...ends }, at) => (
          <line key={at} {...ends} className={`ego-line ego-${tier ?? 'post'}`} />
        ))}
        {people.map((person) => (
          <PersonNode key={person.personId} person={person} />
        ))}
        <Link to={centre.href} aria-label={centre.name} className="ego-node">
          <Sign at={centre} kind={centre.organisationKind} centre />
          <Name of={centre} text={centre.name} strong />
        </Link>
        {left > 0 ? (
          <text x={width - 12} y={height - 12} textAnchor="end" className="ego-name">
            {t.rest(left)}
          </text>
        ) : null}
      </svg>
    </PanZoom>
  )
}

function PersonNode({ person }: { person: PicturePerson }) {
  const { picture: t, network } = useTexts()
  const { name, organisation, tier, strength, isColleague, kind } = person
  const known = tier ? network.tierAndStrength(network.tier[tier], strength) : ''
  const told = t.node(name, isColleague ? t.ours : organisation, known)
  return (
    <Link to={`/people/${person.personId}`} aria-label={told} className="ego-node">
      <title>{told}</title>
      <Sign at={person} kind={kind} ours={isColleague} />
      <Name of={person} text={name} />
    </Link>
  )
}

type SignProps = { at: { x: number; y: number }; kind: string | null; ours?: boolean; centre?: boolean }

/** Colleagues are a ring with a dot; others the sign of their organisation's kind; the centre is larger and framed. */
function Sign({ at: { x, y }, kind, ours, centre }: SignProps) {
  const size = centre ? 22 : 13
  const drawing = kind ? shapeDrawing[shapeOf[kind] ?? 'international'] : null
  return (
    <>
      <circle cx={x} cy={y} r={centre ? 19 : 12} className={centre ? 'ego-frame' : 'ego-room'} />
      {ours ? (
        <>
          <circle cx={x} cy={y} r="7" className="ego-ours" />
          <circle cx={x} cy={y} r="2.5" className="ego-dot" />
        </>
      ) : drawing ? (
        <path
          d={drawing.path}
          fill="currentColor"
          className={drawing.colour}
          transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 12})`}
        />
      ) : (
        <circle cx={x} cy={y} r={centre ? 9 : 5} className="ego-unknown" />
      )}
    </>
  )
}

type Labelled = Pick<PicturePerson, 'label'>

function Name({ of: { label }, text, strong }: { of: Labelled; text: string; strong?: boolean }) {
  if (!label) return null
  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      className={classNames('ego-name', strong && 'ego-strong-name')}
    >
      {text}
    </text>
  )
}
