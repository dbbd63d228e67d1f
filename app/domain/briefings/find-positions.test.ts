import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../documents/read-markdown.server'
import { callsOf } from '../topics/topic'
import { clipped, namesTopic, passagesOf, quoteOn } from './find-positions'

const topic = (nameDa: string, nameEn = nameDa) => ({
  id: nameDa,
  name: nameDa,
  calls: callsOf({ nameDa, nameEn }),
})
const ai = topic('Kunstig intelligens (AI)', 'Artificial intelligence (AI)')
const disinformation = topic('Desinformation', 'Disinformation')

const quoteFrom = (text: string, on = disinformation, longest = 200) =>
  quoteOn(on, passagesOf(readMarkdown(text)), longest)

describe('a passage names a topic', () => {
  it('by any of its names, bent or not', () => {
    expect(namesTopic('De frygter desinformationens følger.', disinformation)).toBe(true)
    expect(namesTopic('Disinformation matters.', disinformation)).toBe(true)
    expect(namesTopic('Mere information.', disinformation)).toBe(false)
  })
  it('by a short name only as a word of its own', () => {
    expect(namesTopic('Der kommer regler for AI.', ai)).toBe(true)
    expect(namesTopic('Airbus var med.', ai)).toBe(false)
  })
})

describe('a quotation', () => {
  it('is the sentence that names the topic, and what follows while there is room', () => {
    const text = 'De var glade. Om desinformation vil de gøre mere. Det sker i maj. Vi takkede.'
    expect(quoteFrom(text)).toBe('… Om desinformation vil de gøre mere. Det sker i maj. Vi takkede.')
    expect(quoteFrom(text, disinformation, 38)).toBe('… Om desinformation vil de gøre mere. …')
  })
  it('is the point of a list that names it, or what stands under a heading that does', () => {
    expect(quoteFrom('Indledning\n\n- Penge\n- Desinformation er vigtigst')).toBe(
      'Desinformation er vigtigst',
    )
    expect(quoteFrom('## Desinformation\n\nDe vil gøre mere.\n\n## Andet\n\nVejret.')).toBe(
      'De vil gøre mere.',
    )
  })
  it('is nothing when the text does not name it', () => {
    expect(quoteFrom('De talte om vejret.')).toBeNull()
  })
  it('is cut between words, whatever it is written in', () => {
    expect(clipped('abc def ghi', 8)).toBe('abc def …')
    expect(clipped('李伟王芳', 3)).toBe('李伟王 …')
    expect(clipped('kort', 8)).toBe('kort')
  })
})
