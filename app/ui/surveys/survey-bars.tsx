import { shareText, type SurveyLine } from '~/domain/events/survey/survey'
import { useReader, useTexts } from '~/i18n'

/** One year: agree as a full bar, disagree as a hatched one, each with its share in figures. */
export function SurveyBars({ line }: { line: SurveyLine }) {
  const t = useTexts().attendance.survey
  const { locale } = useReader()
  const point = line.points.at(-1)
  if (!point) return null
  const hatch = `hatch-${line.key}`
  const bars = [
    { word: t.agreeWord, share: point.agree, fill: 'var(--color-accent)' },
    { word: t.disagreeWord, share: point.disagree, fill: `url(#${hatch})` },
  ]
  return (
    <svg
      viewBox="0 0 320 78"
      className="survey-svg"
      role="img"
      aria-label={t.share(shareText(point.agree, locale), shareText(point.disagree, locale))}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2.5" height="6" fill="var(--color-ink)" />
        </pattern>
      </defs>
      {bars.map(({ word, share, fill }, at) => (
        <g key={word} transform={`translate(0 ${at * 38})`}>
          <text x="0" y="12">
            {word}
          </text>
          <text x="320" y="12" textAnchor="end" className="survey-value">
            {t.percent(shareText(share, locale))}
          </text>
          <rect x="0.5" y="18" width="319" height="14" className="survey-frame" />
          <rect x="0.5" y="18" width={3.19 * share} height="14" fill={fill} className="survey-bar" />
        </g>
      ))}
    </svg>
  )
}
