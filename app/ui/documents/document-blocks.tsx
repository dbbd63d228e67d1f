import type { ReactNode } from 'react'
import { type Block, type Piece, piecesOf, type Words } from '~/domain/documents/house-document'
import { classNames } from '../class-names'
import { Link } from '../router'

/** A document's blocks as a page shows them: the same headings, lists and tables as in its Word file. */
export function DocumentBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <OneBlock key={at} block={block} />
      ))}
    </>
  )
}

function OneBlock({ block }: { block: Block }): ReactNode {
  switch (block.what) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading dir="auto">
          <Pieces words={block.words} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p dir="auto" className={block.tone ? `sheet-${block.tone}` : undefined}>
          <Pieces words={block.words} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <DocumentBlocks blocks={block.blocks} />
        </blockquote>
      )
    case 'list':
      return <List block={block} />
    case 'table':
      return <Table block={block} />
    case 'ruled':
      return <RuledLines lines={block.lines} />
    case 'code':
      return <pre>{block.text}</pre>
  }
}

function List({ block: { ordered, start, items } }: { block: Extract<Block, { what: 'list' }> }) {
  const listed = items.map((item, at) => (
    <li key={at} dir="auto">
      <DocumentBlocks blocks={item} />
    </li>
  ))
  return ordered ? <ol start={start}>{listed}</ol> : <ul>{listed}</ul>
}

function Table({ block: { columns, rows } }: { block: Extract<Block, { what: 'table' }> }) {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <div className="sheet-table">
      <table>
        <colgroup>
          {columns.map(({ share }, at) => (
            <col key={at} width={`${Math.round((share / shares) * 100)}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ head }, at) => (
              <th key={at} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {columns.map((_, column) => (
                <td key={column}>
                  <Pieces words={row[column] ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RuledLines({ lines }: { lines: number }) {
  return (
    <div aria-hidden="true" className="sheet-lines">
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} className="sheet-line" />
      ))}
    </div>
  )
}

function Pieces({ words }: { words: Words }) {
  return piecesOf(words).map((piece, at) => <OnePiece key={at} piece={piece} />)
}

function OnePiece({ piece }: { piece: Piece }) {
  const { text, bold, italic, struck, code, muted, to, href } = piece
  const marked = classNames(
    bold && 'font-semibold',
    italic && 'italic',
    struck && 'line-through',
    muted && 'text-muted',
  )
  if (to) {
    return (
      <Link to={to} className={muted ? 'link font-normal' : classNames('link-plain', marked)}>
        {text}
      </Link>
    )
  }
  if (href) {
    return (
      <a href={href} rel="noopener noreferrer nofollow" className={marked}>
        {text}
      </a>
    )
  }
  if (code) return <code>{text}</code>
  return marked ? <span className={marked}>{text}</span> : text
}
