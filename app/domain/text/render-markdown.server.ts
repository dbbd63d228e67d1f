import MarkdownIt from 'markdown-it'
import type { SafeHtml } from './safe-html'

export type { SafeHtml }

/**
 * Longest text read as Markdown, in UTF-16 units: about 20 printed pages. A longer one is shown as plain text, because some
 * constructs cost more than their length.
 */
const longest = 60_000
/** Deepest nesting of lists and quotations that is still rendered as such. */
const deepest = 20

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true })
markdown.set({ maxNesting: deepest * 4 })
// An image would make every reader's browser tell another host that the page was read.
markdown.disable(['image', 'reference'])
markdown.validateLink = isSafeLink

/** The page has its own h1 and h2; the writer's first level follows them, and none is skipped on the way down. */
const firstLevel = 3
markdown.core.ruler.push('page_headings', (state) => {
  const written = state.tokens.filter((token) => token.type === 'heading_open').map(levelOf)
  const shift = firstLevel - Math.min(...written)
  let last = firstLevel - 1
  for (const token of state.tokens) {
    if (token.type === 'heading_open') last = Math.min(6, levelOf(token) + shift, last + 1)
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${last}`
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') child.attrSet('rel', 'noopener noreferrer nofollow')
    }
  }
})

/**
 * Markdown as HTML that is safe to set into a page: no HTML of the writer's, no images, links to http, https and mailto only.
 * Text that is too long or nested too deep comes back as plain text with its line breaks. Never throws.
 */
export function renderMarkdown(text: string): SafeHtml {
  if (text.trim() === '') return ''
  if (isTooMuch(text)) return asPlainText(text)
  return markdown.render(text)
}

export type MarkdownToken = ReturnType<typeof markdown.parse>[number]

/** The same Markdown as tokens, for what is no page; null when it is too long or nested too deep to be read as such. */
export function markdownTokens(text: string): MarkdownToken[] | null {
  return isTooMuch(text) ? null : markdown.parse(text, {})
}

function isTooMuch(text: string): boolean {
  return text.length > longest || isNestedTooDeep(text)
}

function levelOf({ tag }: { tag: string }): number {
  return Number(tag.slice(1))
}

function isSafeLink(link: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(link.trim()).protocol)
  } catch {
    return false
  }
}

/** A line that opens more quotations, or is indented for more list levels, than anybody writes by hand. */
function isNestedTooDeep(text: string): boolean {
  return text.split('\n').some((line) => {
    const opening = /^[\s>*+\-\d.)]*/.exec(line.slice(0, 400))?.[0] ?? ''
    const quotes = opening.split('>').length - 1
    const items = opening.match(/[*+-](?=\s)|\d[.)](?=\s)/g)?.length ?? 0
    const indent = opening.replace(/\t/g, '    ').search(/\S|$/)
    return quotes > deepest || items > deepest || indent > deepest * 4
  })
}

function asPlainText(text: string): SafeHtml {
  const paragraphs = text.split(/\n{2,}/)
  return paragraphs
    .map((paragraph) => `<p>${markdown.utils.escapeHtml(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n')
}
