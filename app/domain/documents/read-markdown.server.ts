import { markdownTokens, type MarkdownToken } from '../text/render-markdown.server'
import type { Block, Piece, Words } from './house-document'
import { paragraph } from './house-document'

/**
 * What people wrote in Markdown as blocks of a document, by the same rules as on the page: no HTML, no images, only safe
 * links. Text that is too long or nested too deep comes as plain paragraphs. Never throws.
 */
export function readMarkdown(text: string): Block[] {
  if (text.trim() === '') return []
  const tokens = markdownTokens(text)
  if (tokens === null) return text.split(/\n{2,}/).map((part) => paragraph(part))
  return readBlocks(new Walk(tokens))
}

class Walk {
  private at = 0
  constructor(private readonly tokens: readonly MarkdownToken[]) {}

  next(): MarkdownToken | undefined {
    return this.tokens[this.at++]
  }
}

/** Reads until the block that holds them closes. */
function readBlocks(walk: Walk): Block[] {
  const blocks: Block[] = []
  for (let token = walk.next(); token && token.nesting !== -1; token = walk.next()) {
    blocks.push(...readBlock(token, walk))
  }
  return blocks
}

function readBlock(token: MarkdownToken, walk: Walk): Block[] {
  switch (token.type) {
    case 'heading_open':
      return [{ what: 'heading', level: token.tag === 'h3' ? 3 : 4, words: readInline(walk) }]
    case 'paragraph_open':
      return [paragraph(readInline(walk))]
    case 'blockquote_open':
      return [{ what: 'quote', blocks: readBlocks(walk) }]
    case 'bullet_list_open':
      return [{ what: 'list', ordered: false, start: 1, items: readItems(walk) }]
    case 'ordered_list_open':
      return [{ what: 'list', ordered: true, start: startOf(token), items: readItems(walk) }]
    case 'table_open':
      return [readTable(walk)]
    case 'fence':
    case 'code_block':
      return [{ what: 'code', text: token.content.trimEnd() }]
    case 'inline':
      return [paragraph(piecesIn(token))]
    default:
      return token.nesting === 1 ? readBlocks(walk) : []
  }
}

function startOf(token: MarkdownToken): number {
  const start = Number(token.attrGet('start') ?? 1)
  return Number.isInteger(start) && start >= 0 && start < 32_768 ? start : 1
}

function readItems(walk: Walk): Block[][] {
  const items: Block[][] = []
  for (let token = walk.next(); token && token.nesting !== -1; token = walk.next()) {
    items.push(readBlocks(walk))
  }
  return items
}

/** The inline text of a heading, paragraph or cell, and past its end. */
function readInline(walk: Walk): Words {
  const inline = walk.next()
  walk.next()
  return inline ? piecesIn(inline) : ''
}

function readTable(walk: Walk): Block {
  const rows: Words[][] = []
  let depth = 1
  for (let token = walk.next(); token; token = walk.next()) {
    if (token.type === 'tr_open') rows.push([])
    if (token.type === 'inline') rows.at(-1)?.push(piecesIn(token))
    depth += token.nesting
    if (depth === 0) break
  }
  const [head = [], ...body] = rows
  const columns = head.map((words) => ({
    head: typeof words === 'string' ? words : words.map(({ text }) => text).join(''),
    share: 1,
  }))
  return { what: 'table', columns, rows: body }
}

type Marks = Omit<Piece, 'text'>

function piecesIn({ children }: MarkdownToken): Piece[] {
  const pieces: Piece[] = []
  let marks: Marks = {}
  for (const child of children ?? []) {
    const on = child.nesting === 1
    if (child.type.startsWith('strong_')) marks = { ...marks, bold: on }
    else if (child.type.startsWith('em_')) marks = { ...marks, italic: on }
    else if (child.type.startsWith('s_')) marks = { ...marks, struck: on }
    else if (child.type === 'link_open') marks = { ...marks, href: String(child.attrGet('href') ?? '') }
    else if (child.type === 'link_close') marks = { ...marks, href: undefined }
    else if (child.type === 'code_inline') pieces.push({ ...marks, text: child.content, code: true })
    else if (child.type === 'softbreak' || child.type === 'hardbreak') pieces.push({ ...marks, text: '\n' })
    else if (child.content !== '') pieces.push({ ...marks, text: child.content })
  }
  return pieces
}
