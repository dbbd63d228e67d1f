import type * as DocxModule from 'docx'
import { textsFor } from '~/i18n/texts'
import { documentTexts } from './document-texts'
import { finishPackage } from './finish-package'
import type { HouseDocument } from './house-document'
import { WordBlocks, textWidth } from './word-blocks'
import { houseStyles, inks } from './word-styles'
import { writableText } from './writable-text'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A4 in twentieths of a point. */
const page = { width: 11_906, height: 16_838 }
const side = (page.width - textWidth) / 2

/**
 * The document as a Word file (ECMA-376): real headings, lists and tables; the marking in capitals at the head and the
 * foot of every page, and there the page's number. The same document gives the same bytes.
 */
export async function writeWord(document: HouseDocument): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded with the first document: no other page needs it.
  const docx = await import('docx')
  const blocks = new WordBlocks(docx)
  const { title, subtitle, language, notice, dense } = document
  const children = [
    blocks.paragraph(title, { heading: 'Title' }),
    ...(subtitle ? [blocks.paragraph(subtitle, { style: 'Lead' })] : []),
    ...(notice ? [blocks.paragraph(notice, { style: 'Notice' })] : []),
    ...blocks.of(document.blocks),
  ]
  const [top, bottom] = dense ? [850, 850] : [1_134, 1_134]
  const file = new docx.Document({
    title: writableText(title),
    styles: houseStyles({ language, dense }),
    numbering: { config: blocks.numberings },
    sections: [
      {
        properties: {
          page: { size: page, margin: { top, bottom, left: side, right: side, header: 420, footer: 420 } },
        },
        ...headAndFoot(docx, blocks, document),
        children,
      },
    ],
  })
  return finishPackage(await docx.Packer.toBuffer(file), { title, language })
}

function headAndFoot(
  docx: typeof DocxModule,
  blocks: WordBlocks,
  { marking, foot, language }: HouseDocument,
) {
  const { Header, Footer, Paragraph, TextRun, PageNumber } = docx
  const marked = () =>
    marking === 'NONE'
      ? []
      : [blocks.paragraph(textsFor(language).kinds.marking[marking], { style: 'Marking' })]
  const { before, between } = documentTexts[language].page
  const numbered = new Paragraph({
    style: 'Small',
    tabStops: [{ type: 'right', position: textWidth }],
    border: { top: { style: 'single', color: inks.line, size: 4, space: 4 } },
    spacing: { before: 0, after: 0 },
    children: [
      new TextRun(writableText(foot)),
      new TextRun({ children: ['\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
    ],
  })
  return {
    headers: { default: new Header({ children: marked() }) },
    footers: { default: new Footer({ children: [...marked(), numbered] }) },
  }
}
