import type { Random } from './random'
import type { Line, Theme } from './theme'

type Words = { org: string; person: string }
type Language = 'da' | 'en'

/** A line in one language with its places filled. */
export function say([da, en]: Line, language: Language, { org, person }: Words): string {
  return (language === 'da' ? da : en).replaceAll('{org}', org).replaceAll('{person}', person)
}

/** A readout in Markdown: what it was about, what was said, what we make of it. */
export function composeReadout(random: Random, theme: Theme, language: Language, words: Words): string {
  const line = (one: Line) => say(one, language, words)
  const points = random.some(theme.points, random.between(2, theme.points.length))
  const heading = language === 'da' ? 'Vurdering' : 'Assessment'
  const said = language === 'da' ? 'Hovedpunkter' : 'Main points'
  return [
    line(random.pick(theme.openings)),
    `## ${said}`,
    points.map((point) => `- ${line(point)}`).join('\n'),
    `## ${heading}`,
    line(random.pick(theme.assessments)),
  ].join('\n\n')
}
