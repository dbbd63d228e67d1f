import { type Block, type HouseDocument, plainWords } from './house-document'

/** The document as plain text, for a mail and for pasting; the marking stands first. */
export function documentText(
  { title, subtitle, notice, blocks }: HouseDocument,
  marking: string | null,
): string {
  const head = [marking, title, subtitle, notice].filter((line): line is string => Boolean(line))
  return [...head, ...blocks.map((block) => blockText(block))].filter((part) => part !== '').join('\n\n')
}

function blockText(block: Block): string {
  switch (block.what) {
    case 'heading':
      return block.level === 2 ? underlined(plainWords(block.words)) : plainWords(block.words)
    case 'paragraph':
      return plainWords(block.words)
    case 'quote':
      return block.blocks.map(blockText).join('\n\n').replace(/^/gm, '> ')
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${block.start + at}.` : '-'} ${itemText(item)}`)
        .join('\n')
    case 'table':
      return [block.columns.map(({ head }) => head), ...block.rows.map((row) => row.map(plainWords))]
        .map((cells) => cells.join('\t'))
        .join('\n')
    case 'ruled':
      return ''
    case 'code':
      return block.text
  }
}

function underlined(title: string): string {
  return `${title}\n${'-'.repeat([...title].length)}`
}

/** What follows the first line is set in below it. */
function itemText(item: readonly Block[]): string {
  return item.map(blockText).join('\n').replaceAll('\n', '\n  ')
}
