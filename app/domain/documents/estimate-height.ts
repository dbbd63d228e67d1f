import { type Block, plainWords, type Words } from './house-document'

/** Letters on a line, and lines on an A4 page, of a dense document in the widest letters it may be shown with. */
const lettersPerLine = 96
export const linesPerPage = 62

/** How many lines of a dense document's page the blocks take, rather one too many than one too few. */
export function estimateHeight(blocks: readonly Block[], letters = lettersPerLine): number {
  return blocks.reduce((sum, block) => sum + heightOf(block, letters), 0)
}

function heightOf(block: Block, letters: number): number {
  switch (block.what) {
    case 'heading':
      return block.level === 2 ? 1.75 : 1.4
    case 'paragraph':
      return linesOf(block.words, letters) + 0.12
    case 'quote':
      return estimateHeight(block.blocks, letters - 4)
    case 'list':
      return block.items.reduce((sum, item) => sum + estimateHeight(item, letters - 4), 0)
    case 'table':
      return (block.rows.length + 1) * 1.5
    case 'ruled':
      return block.lines * 1.85
    case 'code':
      return block.text.split('\n').length
  }
}

function linesOf(words: Words, letters: number): number {
  return plainWords(words)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / letters)), 0)
}

/** Chinese, Japanese and Korean letters are twice as wide. */
function widthOf(line: string): number {
  return (
    line.length +
    (line.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0)
  )
}
