import { escapeHtml } from '../text/escape-html'
import { type Block, type HouseDocument, type Piece, piecesOf, type Words } from './house-document'

/**
 * The document as HTML that mail programs and word processors take when it is pasted: plain elements, and what little
 * style they keep. Everything written is escaped, and only addresses that Markdown lets through are links.
 */
export function documentHtml(
  { title, subtitle, notice, language, blocks }: HouseDocument,
  marking: string | null,
): string {
  const marked = marking
    ? `<p style="color:#b0122b;text-align:center"><strong>${escapeHtml(marking)}</strong></p>`
    : ''
  return [
    `<div lang="${language}">`,
    marked,
    `<h1>${escapeHtml(title)}</h1>`,
    subtitle ? `<p>${escapeHtml(subtitle)}</p>` : '',
    notice ? `<p><strong>${escapeHtml(notice)}</strong></p>` : '',
    ...blocks.map(blockHtml),
    marked,
    '</div>',
  ]
    .filter(Boolean)
    .join('\n')
}

function blockHtml(block: Block): string {
  switch (block.what) {
    case 'heading':
      return `<h${block.level}>${wordsHtml(block.words)}</h${block.level}>`
    case 'paragraph':
      return `<p>${wordsHtml(block.words)}</p>`
    case 'quote':
      return `<blockquote>${block.blocks.map(blockHtml).join('\n')}</blockquote>`
    case 'list': {
      const items = block.items.map((item) => `<li>${item.map(itemHtml).join('\n')}</li>`).join('\n')
      const start = block.start === 1 ? '' : ` start="${block.start}"`
      return block.ordered ? `<ol${start}>\n${items}\n</ol>` : `<ul>\n${items}\n</ul>`
    }
    case 'table':
      return tableHtml(block)
    case 'ruled':
      return ''
    case 'code':
      return `<pre>${escapeHtml(block.text)}</pre>`
  }
}

/** A paragraph within an item would open a gap between the items. */
function itemHtml(block: Block, at: number): string {
  return at === 0 && block.what === 'paragraph' ? wordsHtml(block.words) : blockHtml(block)
}

function tableHtml({ columns, rows }: Extract<Block, { what: 'table' }>): string {
  const row = (cells: string[]) => `<tr>${cells.join('')}</tr>`
  const head = row(columns.map(({ head: text }) => `<th align="left">${escapeHtml(text)}</th>`))
  const body = rows.map((words) => row(words.map((cell) => `<td valign="top">${wordsHtml(cell)}</td>`)))
  return `<table border="1" cellpadding="4" cellspacing="0">\n${[head, ...body].join('\n')}\n</table>`
}

function wordsHtml(words: Words): string {
  return piecesOf(words).map(pieceHtml).join('')
}

function pieceHtml({ text, bold, italic, struck, code, href }: Piece): string {
  const written = escapeHtml(text).replaceAll('\n', '<br>\n')
  const tags = [bold && 'strong', italic && 'em', struck && 's', code && 'code'].filter(
    (tag) => typeof tag === 'string',
  )
  const inner = tags.reduce((html, tag) => `<${tag}>${html}</${tag}>`, written)
  return href ? `<a href="${escapeHtml(href)}">${inner}</a>` : inner
}
