import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { createRequestHandler } from '@remix-run/express'
import { createReadableStreamFromReadable, type EntryContext, json, type ServerBuild } from '@remix-run/node'
import { Outlet, RemixServer, Scripts, useLoaderData } from '@remix-run/react'
import express from 'express'
import type { ReactNode } from 'react'
import { renderToPipeableStream } from 'react-dom/server'

/**
 * The floor the pages are measured against: Express, Remix and React with nothing of ours. /list and /person render
 * the rows of BARE_DATA, plain, from memory.
 */
type Data = Record<string, unknown>
const data = JSON.parse(readFileSync(process.env['BARE_DATA'] ?? '', 'utf8')) as { list: Data; person: Data }

function Root() {
  return (
    <html lang="en">
      <head>
        <title>Bare</title>
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  )
}

function Page() {
  return <Value value={useLoaderData()} />
}

/** Anything, as tables, definition lists and text. */
function Value({ value }: { value: unknown }): ReactNode {
  if (Array.isArray(value)) return value.length === 0 ? null : <Rows rows={value} />
  if (typeof value !== 'object' || value === null) return <>{String(value ?? '')}</>
  return (
    <dl>
      {Object.entries(value).map(([name, part]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value value={part} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Rows({ rows }: { rows: unknown[] }) {
  return (
    <table>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {(typeof row === 'object' && row !== null ? Object.values(row) : [row]).map((cell, column) => (
              <td key={column}>
                <Value value={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      onShellReady: () => {
        const body = new PassThrough()
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
        pipe(body)
      },
      onShellError: reject,
    })
  })
}

const asset = { hasAction: false, hasErrorBoundary: false, module: '/page.js', imports: [] }
const clientFlags = {
  hasClientAction: false,
  hasClientLoader: false,
  clientActionModule: undefined,
  clientLoaderModule: undefined,
  hydrateFallbackModule: undefined,
}
const assetOf = (id: string, hasLoader: boolean) => ({ id, hasLoader, ...asset, ...clientFlags })
const build = {
  entry: { module: { default: handleRequest } },
  routes: {
    root: { id: 'root', path: '', module: { default: Root } },
    list: {
      id: 'list',
      parentId: 'root',
      path: 'list',
      module: { default: Page, loader: () => json(data.list) },
    },
    person: {
      ...{ id: 'person', parentId: 'root', path: 'person' },
      module: { default: Page, loader: () => json(data.person) },
    },
  },
  assets: {
    entry: { imports: [], module: '/entry.js' },
    routes: {
      root: assetOf('root', false),
      list: { ...assetOf('list', true), parentId: 'root', path: 'list' },
      person: { ...assetOf('person', true), parentId: 'root', path: 'person' },
    },
    url: '/manifest.js',
    version: '1',
  },
  ...{ publicPath: '/', basename: '/', assetsBuildDirectory: '', isSpaMode: false, future: {} },
} as unknown as ServerBuild

const handler = createRequestHandler({ build, mode: 'production' })
express()
  .all('*', (...args) => void handler(...args))
  .listen(Number(process.env['PORT']))
