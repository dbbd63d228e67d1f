import type { Block } from '../documents/house-document'
import { plainWords } from '../documents/house-document'
import { fold } from '../search/fold'

/** A topic and all it is called, folded. */
export type NamedTopic = { id: string; name: string; calls: ReadonlySet<string> }

/** Shorter names are words of their own; longer ones may be bent: "desinformation" is in "desinformationens". */
const shortest = 5

/** Whether the text names the topic. */
export function namesTopic(text: string, { calls }: Pick<NamedTopic, 'calls'>): boolean {
  const words = ` ${fold(text)} `
  return [...calls].some((call) => words.includes(call.length < shortest ? ` ${call} ` : ` ${call}`))
}

/** `listed`: one of the points of a list, where readouts put what was said. */
export type Passage = { text: string; under: string; listed: boolean }

/** A text's paragraphs and list items, each with the heading it stands under. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  let under = ''
  const passages: Passage[] = []
  const walk = (block: Block, listed: boolean) => {
    if (block.what === 'heading') under = plainWords(block.words)
    else if (block.what === 'paragraph') passages.push({ text: plainWords(block.words), under, listed })
    else if (block.what === 'quote') block.blocks.forEach((inner) => walk(inner, listed))
    else if (block.what === 'list') block.items.flat().forEach((inner) => walk(inner, true))
  }
  blocks.forEach((block) => walk(block, false))
  return passages.filter(({ text }) => text.trim() !== '')
}

/**
 * What a text says of a topic, word for word: the sentence that names it, with those after it while there is room; of a
 * passage under a heading that names it, its beginning. Null when the text does not name the topic.
 */
export function quoteOn(topic: NamedTopic, passages: readonly Passage[], longest: number): string | null {
  const naming = passages.find(({ text }) => namesTopic(text, topic))
  if (naming) return fromSentence(naming.text, topic, longest)
  const beneath = passages.find(({ under }) => under !== '' && namesTopic(under, topic))
  return beneath ? clipped(oneLine(beneath.text), longest) : null
}

function fromSentence(text: string, topic: NamedTopic, longest: number): string {
  const sentences = oneLine(text).split(/(?<=[.!?…])\s+(?=\p{Lu})/u)
  const at = sentences.findIndex((sentence) => namesTopic(sentence, topic))
  const rest = sentences.slice(Math.max(0, at)).join(' ')
  return `${at > 0 ? '… ' : ''}${clipped(rest, longest)}`
}

/** Not longer than so many letters, cut between words. */
export function clipped(text: string, longest: number): string {
  const letters = [...text]
  if (letters.length <= longest) return text
  const kept = letters.slice(0, longest).join('')
  const lastSpace = kept.lastIndexOf(' ')
  return `${kept.slice(0, lastSpace > longest / 2 ? lastSpace : kept.length).trimEnd()} …`
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
