import type * as DocxModule from 'docx'
import type { FileChild, IParagraphOptions, NumberingDefinition, ParagraphChild } from 'docx'
import { type Block, type Column, type Words, piecesOf, plainWords } from './house-document'
import { inks } from './word-styles'
import { readsFromRight, writableText } from './writable-text'

type Docx = typeof DocxModule

/** The text's width on A4 between the margins, in twentieths of a point. */
export const textWidth = 9_866
const indent = 340
const deepest = 8
const bullets = ['•', '–', '·']

/** Turns blocks into Word's paragraphs and tables; afterwards `numberings` holds the lists they use. */
export class WordBlocks {
  readonly numberings: NumberingDefinition[] = []
  private ordered = 0

  constructor(private readonly docx: Docx) {
    this.numberings.push({ reference: 'bullets', levels: this.levels(1, 'bullet') })
  }

  of(blocks: readonly Block[], given: IParagraphOptions = {}, depth = 0): FileChild[] {
    return blocks.flatMap((block) => this.block(block, given, depth))
  }

  private block(block: Block, given: IParagraphOptions, depth: number): FileChild[] {
    switch (block.what) {
      case 'heading':
        return [this.paragraph(block.words, { ...given, heading: `Heading${block.level - 1}` as 'Heading1' })]
      case 'paragraph':
        return [
          this.paragraph(block.words, { ...given, ...(block.tone ? { style: toneStyle[block.tone] } : {}) }),
        ]
      case 'quote':
        return this.of(
          block.blocks,
          { ...given, indent: { left: indent }, border: { left: rule(inks.line, 12) } },
          depth,
        )
      case 'list':
        return this.list(block, given, depth)
      case 'table':
        return [
          this.table(block.columns, block.rows),
          this.paragraph('', { spacing: { after: 0, line: 120 } }),
        ]
      case 'ruled':
        return Array.from({ length: block.lines }, () => this.ruledLine())
      case 'code':
        return [this.paragraph([{ text: block.text, code: true }], given)]
    }
  }

  private list(
    { ordered, start, items }: Extract<Block, { what: 'list' }>,
    given: IParagraphOptions,
    depth: number,
  ): FileChild[] {
    const level = Math.min(depth, deepest)
    const reference = ordered ? this.numbered(start) : 'bullets'
    const below = { ...given, indent: { left: indent * (level + 1) } }
    return items.flatMap(([first, ...rest]) => {
      const marked = { ...given, numbering: { reference, level } }
      const words = first?.what === 'paragraph' ? first.words : ''
      const others = first && first.what !== 'paragraph' ? [first, ...rest] : rest
      return [this.paragraph(words, marked), ...this.of(others, below, depth + 1)]
    })
  }

  /** Each numbered list counts for itself, from where its writer began. */
  private numbered(start: number): string {
    const reference = `numbers-${++this.ordered}`
    this.numberings.push({ reference, levels: this.levels(start, 'decimal') })
    return reference
  }

  private levels(start: number, format: 'bullet' | 'decimal') {
    return Array.from({ length: deepest + 1 }, (_, level) => ({
      ...{ level, format, start },
      text: format === 'bullet' ? (bullets[level % bullets.length] ?? '•') : `%${level + 1}.`,
      alignment: 'left' as const,
      style: {
        paragraph: { indent: { left: indent * (level + 1), hanging: indent * 0.8 }, spacing: { after: 20 } },
      },
    }))
  }

  private table(columns: readonly Column[], rows: readonly (readonly Words[])[]): FileChild {
    const { Table, TableRow, TableCell } = this.docx
    const shares = columns.reduce((sum, { share }) => sum + share, 0) || 1
    const widths = columns.map(({ share }) => Math.floor((textWidth * share) / shares))
    const cell = (words: Words, column: number, head: boolean) =>
      new TableCell({
        children: [this.paragraph(head ? [{ text: plainWords(words), bold: true }] : words, {})],
        width: { size: widths[column] ?? 0, type: 'dxa' },
        ...(head ? { shading: { type: 'clear', fill: inks.head, color: 'auto' } } : {}),
      })
    return new Table({
      layout: 'fixed',
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      columnWidths: widths,
      margins: { top: 30, bottom: 10, left: 80, right: 80 },
      borders: tableBorders,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((c, at) => cell(c.head, at, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: columns.map((_, at) => cell(row[at] ?? '', at, false)),
            }),
        ),
      ],
    })
  }

  /** A leader along a tab: borders of paragraphs after each other would join into one. */
  private ruledLine(): FileChild {
    const { Paragraph, TextRun } = this.docx
    return new Paragraph({
      spacing: { before: 160, after: 0 },
      tabStops: [{ type: 'right', position: textWidth, leader: 'underscore' }],
      children: [new TextRun({ children: ['\t'], color: inks.line })],
    })
  }

  paragraph(words: Words, given: IParagraphOptions): InstanceType<Docx['Paragraph']> {
    const fromRight = readsFromRight(plainWords(words))
    return new this.docx.Paragraph({
      ...given,
      ...(fromRight ? { bidirectional: true } : {}),
      children: piecesOf(words).map((piece) => this.run(piece, fromRight)),
    })
  }

  private run(piece: ReturnType<typeof piecesOf>[number], rightToLeft: boolean): ParagraphChild {
    const { TextRun, ExternalHyperlink } = this.docx
    const [first = '', ...rest] = writableText(piece.text).split('\n')
    const run = new TextRun({
      children: [first, ...rest.flatMap((text) => [new TextRun({ break: 1 }), text])],
      ...(piece.bold ? { bold: true } : {}),
      ...(piece.italic ? { italics: true } : {}),
      ...(piece.struck ? { strike: true } : {}),
      ...(piece.code ? { font: 'Consolas' } : {}),
      ...(piece.muted ? { color: inks.muted } : {}),
      ...(piece.href ? { style: 'Hyperlink' } : {}),
      ...(rightToLeft ? { rightToLeft } : {}),
    })
    return piece.href ? new ExternalHyperlink({ link: writableText(piece.href), children: [run] }) : run
  }
}

const toneStyle = { lead: 'Lead', small: 'Small' }

function rule(color: string, size: number) {
  return { style: 'single' as const, color, size, space: 4 }
}

const thin = { style: 'single' as const, color: inks.line, size: 4 }
const noLine = { style: 'none' as const, color: 'auto', size: 0 }
const tableBorders = {
  ...{ top: thin, bottom: thin, insideHorizontal: thin },
  ...{ left: noLine, right: noLine, insideVertical: noLine },
}
