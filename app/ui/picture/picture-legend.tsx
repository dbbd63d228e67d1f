import { useTexts } from '~/i18n'
import { type OrganisationShape, shapeDrawing } from '../badge'

const shapes = Object.keys(shapeDrawing) as OrganisationShape[]

/** What the signs and lines of the picture say. */
export function PictureLegend() {
  const { picture: t, network } = useTexts()
  return (
    <ul aria-label={t.legend} className="mt-3 flex flex-wrap gap-x-5 gap-y-1.5 text-sm text-muted">
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" className="ego-ours" />
          <circle cx="8" cy="8" r="2.5" className="ego-dot" />
        </svg>
        {t.ours}
      </li>
      {shapes.map((shape) => (
        <li key={shape} className="flex items-center gap-1.5">
          <svg
            viewBox="0 0 12 12"
            width="12"
            height="12"
            aria-hidden="true"
            className={shapeDrawing[shape].colour}
          >
            <path d={shapeDrawing[shape].path} fill="currentColor" />
          </svg>
          {t.shapes[shape]}
        </li>
      ))}
      {(['strong', 'moderate', 'weak'] as const).map((tier) => (
        <Line key={tier} tier={tier} text={network.tier[tier]} />
      ))}
      <Line tier="post" text={t.post} />
    </ul>
  )
}

function Line({ tier, text }: { tier: string; text: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
        <line x1="1" x2="27" y1="4" y2="4" className={`ego-line ego-${tier}`} />
      </svg>
      {text}
    </li>
  )
}
