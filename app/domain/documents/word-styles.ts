import type { IPropertiesOptions } from 'docx'
import type { Locale } from '../access/actor'

/** The house colours on paper, as Word writes them. */
export const inks = {
  text: '14202B',
  muted: '4B5967',
  accent: '1B4F8F',
  line: '9AA7B4',
  head: 'ECEFF3',
  marking: 'B0122B',
}

/** Where IBM Plex Sans is missing, Word falls back as fontTable.xml says (see finish-package.ts). */
export const houseFont = 'IBM Plex Sans'

const fonts = { ascii: houseFont, hAnsi: houseFont, cs: 'Arial', eastAsia: 'Microsoft YaHei' }
const languages: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' }

type Look = { language: Locale; dense: boolean }

/** The named styles of every document of ours; `dense` ones are a point smaller. Sizes are half points, spaces twentieths. */
export function houseStyles({ language, dense }: Look): NonNullable<IPropertiesOptions['styles']> {
  const size = dense ? 18 : 21
  const title = { bold: true, color: inks.text, font: fonts }
  const above = (space: number) => ({ before: dense ? space / 2 : space, after: dense ? 30 : 80 })
  const run = {
    font: fonts,
    size,
    color: inks.text,
    language: { value: languages[language], eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
  }
  return {
    default: {
      document: {
        run,
        paragraph: { keepLines: dense, spacing: { after: dense ? 30 : 100, line: dense ? 245 : 276 } },
      },
      title: { run: { ...title, size: dense ? 30 : 36 }, paragraph: { spacing: { after: 40 } } },
      heading1: {
        run: { ...title, size: dense ? 21 : 26, color: inks.accent },
        paragraph: { spacing: above(280), keepNext: true },
      },
      heading2: { run: { ...title, size: size + 1 }, paragraph: { spacing: above(200), keepNext: true } },
      heading3: { run: { ...title, size }, paragraph: { spacing: above(160), keepNext: true } },
      hyperlink: { run: { color: inks.accent, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: size - 2, color: inks.muted } },
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: size + 1, color: inks.muted } },
      {
        id: 'Notice',
        name: 'Notice',
        basedOn: 'Normal',
        run: { size: size - 1, bold: true },
        paragraph: {
          indent: { left: 160 },
          border: { left: { style: 'single', color: inks.marking, size: 18, space: 6 } },
        },
      },
      {
        id: 'Marking',
        name: 'Marking',
        basedOn: 'Normal',
        run: { bold: true, size: 22, color: inks.marking, characterSpacing: 20 },
        paragraph: { alignment: 'center', spacing: { before: 0, after: 60 } },
      },
    ],
  }
}
