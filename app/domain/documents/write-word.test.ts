import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { worked } from '~/testing/worked'
import { heading, type HouseDocument, listOf, paragraph } from './house-document'
import { readMarkdown } from './read-markdown.server'
import { writeWord } from './write-word.server'

const made = (given: Partial<HouseDocument> = {}): HouseDocument => ({
  ...{ title: 'Møde på Ærø', subtitle: 'mandag 23. november 2026', language: 'da' },
  ...{ marking: 'NONE', notice: null, foot: 'Rapport · 23.11.2026', dense: false, blocks: [] },
  ...given,
})

async function partsOf(document: HouseDocument) {
  const parts = unzipSync(await writeWord(document))
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array())
}

const bodyOf = async (blocks: HouseDocument['blocks']) =>
  (await partsOf(made({ blocks })))('word/document.xml')

describe('a Word file', () => {
  it('is the same, byte for byte, for the same document, links and all', async () => {
    const blocks = readMarkdown('Se [her](https://example.org/?a=1&b=2) og [der](https://example.org).')
    expect(Buffer.from(await writeWord(made({ blocks }))).equals(await writeWord(made({ blocks })))).toBe(
      true,
    )
  })

  it('says its title and language, and nobody’s name or clock', async () => {
    const core = (await partsOf(made({ title: 'A & B <c>' })))('docProps/core.xml')
    expect(core).toContain('<dc:title>A &amp; B &lt;c&gt;</dc:title><dc:language>da</dc:language>')
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/)
  })

  it('carries the marking in capitals and the page’s number at the head and foot of every page', async () => {
    const part = await partsOf(made({ marking: 'TIL_TJENESTEBRUG' }))
    expect(part('word/header1.xml')).toContain('TIL TJENESTEBRUG')
    expect(part('word/footer1.xml')).toContain('TIL TJENESTEBRUG')
    expect(part('word/footer1.xml')).toMatch(/Side .*PAGE.* af .*NUMPAGES/s)
    expect((await partsOf(made()))('word/header1.xml')).not.toContain('TIL TJENESTEBRUG')
  })

  it('is written in the document’s language', async () => {
    const part = await partsOf(made({ language: 'en' }))
    expect(part('word/styles.xml')).toContain('w:val="en-GB"')
    expect(part('word/footer1.xml')).toContain('Page ')
  })

  it('has headings a screen reader finds, lists that count, and table heads that repeat', async () => {
    const body = await bodyOf([
      heading(2, 'Deltagere'),
      ...readMarkdown('3. tre\n4. fire\n   - inde\n\n| A | B |\n|---|---|\n| 1 | 2 |'),
    ])
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body.match(/<w:numPr>/g)).toHaveLength(3)
    expect(body).toContain('<w:tblHeader/>')
    const numbering = (await partsOf(made({ blocks: readMarkdown('3. tre') })))('word/numbering.xml')
    expect(numbering).toContain('<w:start w:val="3"/>')
  })

  it('names what to read with where our own letters are missing', async () => {
    expect((await partsOf(made()))('word/fontTable.xml')).toContain('<w:altName w:val="Segoe UI"/>')
  })
})

describe('what people wrote', () => {
  it('keeps bold, italic, struck, code and safe links, and takes no other', async () => {
    const body = await bodyOf(
      readMarkdown('**fed** *skrå* ~~ud~~ `kode` [x](javascript:alert(1)) [y](https://example.org)'),
    )
    for (const mark of ['<w:b/>', '<w:i/>', '<w:strike/>', 'Consolas']) expect(body).toContain(mark)
    expect(body.match(/<w:hyperlink /g)).toHaveLength(1)
  })

  it('is written as text, never as the file’s own marks', async () => {
    const body = await bodyOf([paragraph('</w:t></w:r><w:p> & "x"'), ...readMarkdown('<b>HTML</b>')])
    expect(body).toContain('&lt;/w:t&gt;&lt;/w:r&gt;&lt;w:p&gt; &amp; ')
    expect(body).toContain('&lt;b&gt;HTML&lt;/b&gt;')
  })

  it('loses control characters, half characters and marks that turn the text after them', async () => {
    const body = await bodyOf([listOf(['a\u0000b\u0008c\ud800d\uffffe\u202ef\u2066g\u000bh'])])
    expect(body).toContain('>abcdefgh<')
  })

  it('keeps its line breaks', async () => {
    expect(await bodyOf(readMarkdown('a\nb'))).toMatch(/a<\/w:t>.*<w:br\/>.*b<\/w:t>/s)
  })

  it('reads from the right when it begins so', async () => {
    expect(await bodyOf([paragraph('مرحبا Rapport')])).toContain('<w:bidi/>')
    expect(await bodyOf([paragraph('Rapport مرحبا')])).not.toContain('<w:bidi/>')
  })

  it('of 100 kB is written in two seconds, as Markdown or as plain paragraphs', async () => {
    const start = worked()
    const short = readMarkdown('- et punkt med **fed** tekst\n'.repeat(2_000))
    const long = readMarkdown('Et afsnit.\n\n'.repeat(9_000))
    await writeWord(made({ blocks: [...short, ...long] }))
    expect(worked() - start).toBeLessThan(2_000)
    expect(long.length).toBeGreaterThan(8_999)
  })

  it('nested as deep as it may be stays a file', async () => {
    const deep = Array.from({ length: 19 }, (_, level) => `${'  '.repeat(level)}- ${level}`).join('\n')
    expect(await bodyOf(readMarkdown(`${deep}\n\n${'>'.repeat(19)} citat`))).toContain('citat')
  })
})
