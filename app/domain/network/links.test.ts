import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Links } from './links'

type Link = readonly [owner: number, member: number, one: number, two: number, three: number]

const some = fc.integer({ min: 0, max: 11 })
const act = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('add' as const), some, some) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('removeOwner' as const), some, some) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('removeMember' as const), some, some) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('removePair' as const), some, some) },
)
const sorted = (links: Link[]) => links.map((link) => link.join(' ')).sort()

function ofOwner(links: Links, owner: number): Link[] {
  const found: Link[] = []
  for (let at = links.ofOwner(owner); at >= 0; at = links.nextOfOwner(at)) found.push(read(links, at))
  return found
}

function ofMember(links: Links, member: number): Link[] {
  const found: Link[] = []
  for (let at = links.ofMember(member); at >= 0; at = links.nextOfMember(at)) found.push(read(links, at))
  return found
}

function read(links: Links, at: number): Link {
  return [links.owner(at), links.member(at), links.one(at), links.two(at), links.three(at)]
}

describe.each([true, false])('links (sparse: %s)', (sparse) => {
  it('hold what a plain list of them holds, through any changes', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 300, maxLength: 900 }), (acts) => {
        const links = new Links({ sparse })
        let plain: Link[] = []
        for (const [n, [what, owner, member]] of acts.entries()) {
          if (what === 'add') {
            links.add(owner, member, n, -n, 7)
            plain.push([owner, member, n, -n, 7])
          } else if (what === 'removeOwner') {
            links.removeOwner(owner)
            plain = plain.filter(([of]) => of !== owner)
          } else if (what === 'removeMember') {
            links.removeMember(member)
            plain = plain.filter(([, of]) => of !== member)
          } else {
            links.removePair(owner, member)
            plain = plain.filter(([one, other]) => one !== owner || other !== member)
          }
          if (n === 200) links.trim()
        }
        for (let of = 0; of < 12; of++) {
          expect(sorted(ofOwner(links, of))).toEqual(sorted(plain.filter(([owner]) => owner === of)))
          expect(sorted(ofMember(links, of))).toEqual(sorted(plain.filter(([, member]) => member === of)))
        }
      }),
      { numRuns: 50 },
    )
  })
})
