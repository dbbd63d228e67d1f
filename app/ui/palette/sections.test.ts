import { describe, expect, it } from 'vitest'
import type { Role } from '~/domain/access/actor'
import type { PaletteRecord } from '~/domain/palette/find-palette-records.server'
import { da } from '~/i18n/da'
import { commandsFor } from './commands'
import { readIntent } from './intents'
import { sectionsOf } from './sections'

const record = (kind: PaletteRecord['kind'], name: string, named = true): PaletteRecord => ({
  kind,
  id: name,
  title: { text: name, ranges: [] },
  detail: { text: '', ranges: [] },
  to: `/${kind}/${name}`,
  named,
})
const offered = (q: string, role: Role, records: PaletteRecord[], recents: PaletteRecord[] = []) => {
  const known = { records, recents, commands: commandsFor(role, da) }
  return sectionsOf({ q, ...readIntent(q) }, known, { role, t: da })
}
const titles = (...given: Parameters<typeof offered>) =>
  offered(...given).flatMap(({ choices }) => choices.map(({ title }) => title.text))
const addresses = (...given: Parameters<typeof offered>) =>
  offered(...given).flatMap(({ choices }) => choices.map(({ to }) => to))

describe('the palette offers', () => {
  it('what was looked at last, then the common acts, before anything is typed', () => {
    const [first, ...rest] = titles('', 'DIPLOMAT', [], [record('person', 'Ana')])
    expect(first).toBe('Ana')
    expect(rest).toContain(da.meetings.log)
  })

  it('the record that is meant first, then what can be done about it', () => {
    expect(
      addresses('ana', 'DIPLOMAT', [record('person', 'Eva', false), record('person', 'Ana')]).slice(0, 4),
    ).toEqual(['/person/Ana', '/log?person=Ana', '/network?to=person:Ana', '/briefings/person/Ana'])
  })

  it('the act that was named first, done to those that were named', () => {
    const people = [record('person', 'Ana'), record('person', 'Eva', false), record('organisation', 'Anno')]
    expect(addresses('log møde med an', 'DIPLOMAT', people).slice(0, 2)).toEqual([
      '/log?person=Ana',
      '/log?organisation=Anno',
    ])
    expect(addresses('udgave tech', 'COORDINATOR', [record('series', 'Tech')])[0]).toBe(
      '/series/Tech/editions/new',
    )
  })

  it('an act without a name for the records looked at last', () => {
    expect(addresses('briefing', 'DIPLOMAT', [], [record('person', 'Ana')])[0]).toBe('/briefings/person/Ana')
  })

  it('nothing the role may not do', () => {
    const all = addresses('log ana', 'LEADERSHIP', [record('person', 'Ana'), record('series', 'Ana')])
    expect(all.filter((to) => to.startsWith('/log') || to.endsWith('/editions/new'))).toEqual([])
    expect(addresses('ny', 'LEADERSHIP', []).filter((to) => to.endsWith('/new'))).toEqual([])
    expect(addresses('konti', 'DIPLOMAT', [])).not.toContain('/admin/accounts')
    expect(addresses('konti', 'ADMINISTRATOR', [])).toContain('/admin/accounts')
  })

  it('pages and acts by the words of either language', () => {
    expect(titles('people', 'DIPLOMAT', [])).toContain(da.shell.nav.people)
    expect(titles('who knows', 'DIPLOMAT', [])).toContain(da.shell.nav.network)
    expect(titles('new person', 'DIPLOMAT', [])[0]).toBe(da.people.add)
  })

  it('the search of everything last, whatever is typed', () => {
    expect(addresses('x & y', 'DIPLOMAT', []).at(-1)).toBe('/search?q=x+%26+y')
  })
})
