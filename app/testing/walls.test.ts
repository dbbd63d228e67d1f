import { ESLint } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'

let eslint: ESLint
beforeAll(() => {
  eslint = new ESLint({
    // Without type information: an invented file belongs to no project, and the walls need none.
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => walls.has(ruleId),
  })
})

const walls = new Set([
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-syntax',
  'rapport/guarded-reads',
])

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map((message) => message.message)
}

describe('a wall stops', () => {
  it.each([
    ['React in the domain', 'app/domain/people/x.ts', `import { useState } from 'react'\nuseState()`],
    [
      'Remix in the domain',
      'app/domain/people/x.server.ts',
      `import { json } from '@remix-run/node'\njson({})`,
    ],
    [
      'an interface piece in the domain',
      'app/domain/people/x.ts',
      `import { Page } from '~/ui/page'\nPage()`,
    ],
    [
      'the database in a pure domain file',
      'app/domain/people/x.ts',
      `import { db } from '~/db.server'\ndb()`,
    ],
    ['the database in a route', 'app/routes/people/x.tsx', `import { db } from '~/db.server'\ndb()`],
    ['the database in the interface', 'app/ui/x.tsx', `import { db } from '~/db.server'\ndb()`],
    ['fuse.js outside search', 'app/domain/people/x.server.ts', `import Fuse from 'fuse.js'\nnew Fuse([])`],
    ['a calendar library outside calendar', 'app/routes/x.ts', `import ical from 'ical-generator'\nical()`],
    [
      'zone arithmetic outside time',
      'app/domain/people/x.ts',
      `import { DateTime } from 'luxon'\nDateTime.now()`,
    ],
    ['date formatting outside time', 'app/ui/x.tsx', `export const text = new Intl.DateTimeFormat('da')`],
    ['a route importing another', 'app/routes/x.tsx', `import { loader } from '~/routes/home'\nloader()`],
    [
      'Remix in the server parts',
      'app/server/x.server.ts',
      `import { json } from '@remix-run/node'\njson({})`,
    ],
  ])('%s', async (_name, file, code) => {
    expect(await complaints(file, code)).toHaveLength(1)
  })

  it('a read of a record with handling that does not go through visible-to', async () => {
    const read = `export const all = () => db.meeting.findMany({ where: { title: 'x' } })`
    expect(await complaints('app/domain/meetings/x.server.ts', read)).toHaveLength(1)
    const guarded = `export const all = (actor) => db.meeting.findMany({ where: visibleMeetings(actor) })`
    expect(await complaints('app/domain/meetings/x.server.ts', guarded)).toEqual([])
  })

  it('nothing that stands in its own room', async () => {
    expect(
      await complaints('app/domain/search/x.server.ts', `import Fuse from 'fuse.js'\nnew Fuse([])`),
    ).toEqual([])
    expect(
      await complaints('app/domain/people/x.server.ts', `import { db } from '~/db.server'\ndb()`),
    ).toEqual([])
  })
})
