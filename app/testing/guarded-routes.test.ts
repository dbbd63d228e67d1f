import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../routes')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
)
const addresses = path.resolve(folder, '../addresses')
const table = [
  path.resolve(folder, '../routes.ts'),
  ...readdirSync(addresses).map((file) => path.join(addresses, file)),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('')

describe('every route', () => {
  it.each(files)('%s stands in the table of contents', (file) => {
    expect(table).toContain(`'routes/${file}'`)
  })

  it.each(files)('%s asks who acts in each loader and action, or says why it is public', (file) => {
    const source = readFileSync(path.join(folder, file), 'utf8')
    const doors = doorsOf(source)
    const open = doors
      .filter(({ text }) => !/require(Actor|Can)\(/.test(text) && !onlyRefuses.test(text))
      .map(({ name }) => name)
    if (/\/\/ public route: \S/.test(source)) return
    expect(open).toEqual([])
  })
})

/** An address that answers only POST, or nothing at all. */
const onlyRefuses = /^export (async )?function (loader|action)\([^)]*\)(: \w+)? \{\s*throw notFound\(\)\s*\}/

/** The loader and action a route exports, with what each of them and the file's own functions it calls say. */
function doorsOf(source: string): { name: string; text: string }[] {
  const file = ts.createSourceFile('route.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const bodies = new Map<string, string>()
  const exported: string[] = []
  for (const statement of file.statements) {
    for (const [name, text] of definitions(statement)) {
      bodies.set(name, text)
      if (/^export /.test(statement.getText()) && (name === 'loader' || name === 'action'))
        exported.push(name)
    }
  }
  return exported.map((name) => ({ name, text: withCalled(bodies.get(name) ?? '', bodies) }))
}

function definitions(statement: ts.Statement): [string, string][] {
  if (ts.isFunctionDeclaration(statement) && statement.name)
    return [[statement.name.text, statement.getText()]]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.map((declaration) => [
    declaration.name.getText(),
    declaration.getText(),
  ])
}

function withCalled(text: string, bodies: Map<string, string>): string {
  const called = [...bodies].filter(
    ([name]) => name !== 'loader' && name !== 'action' && text.includes(`${name}(`),
  )
  return [text, ...called.map(([, body]) => body)].join('\n')
}
