import type { Locale } from '../access/actor'
import type { Marking } from '../access/handling'

/** A run of text. `to` leads to a page of ours and is only followed there; `href` is an address of the writer's. */
export type Piece = {
  text: string
  bold?: boolean
  italic?: boolean
  struck?: boolean
  code?: boolean
  muted?: boolean
  to?: string
  href?: string
}

export type Words = string | readonly Piece[]

export type Block =
  | { what: 'heading'; level: 2 | 3 | 4; words: Words }
  | { what: 'paragraph'; words: Words; tone?: 'lead' | 'small' }
  | { what: 'quote'; blocks: Block[] }
  | { what: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { what: 'table'; columns: Column[]; rows: Words[][] }
  /** Lines to write on by hand. */
  | { what: 'ruled'; lines: number }
  | { what: 'code'; text: string }

/** A column's head, and its share of the table's width. */
export type Column = { head: string; share: number }

/** What is shown as a page, printed, saved as a Word file and put in a mail: composed once, in one language. */
export type HouseDocument = {
  title: string
  /** When, where: one line below the title. */
  subtitle: string
  language: Locale
  marking: Marking
  /** How it must be handled, said to whoever holds the paper. */
  notice: string | null
  /** What it is and of which day, at the foot of every page. */
  foot: string
  /** Small letters, for what must stand on one page. */
  dense: boolean
  blocks: Block[]
}

/** A list with one paragraph in each item. */
export function listOf(items: readonly Words[]): Block {
  return {
    what: 'list',
    ordered: false,
    start: 1,
    items: items.map((words) => [{ what: 'paragraph', words }]),
  }
}

export function heading(level: 2 | 3 | 4, words: Words): Block {
  return { what: 'heading', level, words }
}

export function paragraph(words: Words, tone?: 'lead' | 'small'): Block {
  return tone ? { what: 'paragraph', words, tone } : { what: 'paragraph', words }
}

export function piecesOf(words: Words): readonly Piece[] {
  return typeof words === 'string' ? [{ text: words }] : words
}

export function plainWords(words: Words): string {
  return typeof words === 'string' ? words : words.map(({ text }) => text).join('')
}
