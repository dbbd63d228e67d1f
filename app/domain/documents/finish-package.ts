import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { houseFont } from './word-styles'
import { writableText } from './writable-text'

/** The earliest moment a zip entry can carry: a document says in its words of which day it is. */
const noMoment = new Date(1980, 0, 1, 12)

/**
 * A Word package made the same for the same content, byte for byte: docx writes the clock and random names into it, and
 * whose machine made it. Names the font to use where ours is missing (ECMA-376 §17.8.3.1), and the language.
 */
export function finishPackage(bytes: Uint8Array, { title, language }: { title: string; language: string }) {
  const parts = unzipSync(bytes)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const given: Record<string, string> = {
    'docProps/core.xml': coreProperties(title, language),
    'word/fontTable.xml': fontTable(text('word/fontTable.xml')),
    ...linksInOrder(text('word/document.xml'), text('word/_rels/document.xml.rels')),
  }
  const names = Object.keys(parts).sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
  const finished = names.map((name) => [name, given[name] ? strToU8(given[name]) : parts[name]] as const)
  return zipSync(Object.fromEntries(finished) as Record<string, Uint8Array>, { level: 6, mtime: noMoment })
}

/** The list of types comes first in a package, which some readers rely on. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2
}

function coreProperties(title: string, language: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`
  )
}

function fontTable(xml: string): string {
  const font =
    `<w:font w:name="${houseFont}"><w:altName w:val="Segoe UI"/>` +
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
  const opened = xml.replace(/\/>\s*$/, `>${font}</w:fonts>`)
  return opened === xml ? xml.replace('</w:fonts>', `${font}</w:fonts>`) : opened
}

/** Links are named at random; here in the order in which they stand. */
function linksInOrder(document: string, relations: string): Record<string, string> {
  const names = new Map<string, string>()
  for (const [, id = ''] of document.matchAll(/<w:hyperlink [^>]*?r:id="([^"]+)"/g)) {
    if (!names.has(id)) names.set(id, `link${names.size + 1}`)
  }
  const renamed = (xml: string) =>
    xml.replace(/\b((?:r:id|Id)=")([^"]+)"/g, (whole, head: string, id: string) => {
      const name = names.get(id)
      return name ? `${head}${name}"` : whole
    })
  return { 'word/document.xml': renamed(document), 'word/_rels/document.xml.rels': renamed(relations) }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return writableText(text).replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
}
