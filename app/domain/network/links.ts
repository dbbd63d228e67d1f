/** One link is seven numbers in a row: what it joins, the next links of either, and three facts about it. */
const OWNER = 0
const MEMBER = 1
const NEXT_OF_OWNER = 2
const NEXT_OF_MEMBER = 3
const FACTS = 4
const width = 7

const none = -1
/** Stands as the owner of a link that was taken away. */
const gone = -2

/** Where the chain of each number begins. */
type Heads = { get: (of: number) => number; set: (of: number, link: number) => void; clear: () => void }

/**
 * Many-to-many links between owners and members (a meeting and its participants, a person and her employers), all in
 * one array of numbers: 28 bytes each. Each link hangs in two chains, its owner's and its member's. What changes is
 * taken away and added anew; the room is won back when a quarter of all links are gone.
 *
 * A link is named by its place and valid until the next change. Walk with
 * `for (let link = links.ofOwner(n); link >= 0; link = links.nextOfOwner(link))`.
 */
export class Links {
  private cells = new Int32Array(width * 16)
  private end = 0
  private lost = 0
  private readonly owners: Heads
  private readonly members: Heads

  /** `sparse` for few links among large numbers: chains are then found by a map. */
  constructor({ sparse }: { sparse: boolean }) {
    this.owners = sparse ? new SparseHeads() : new DenseHeads()
    this.members = sparse ? new SparseHeads() : new DenseHeads()
  }

  add(owner: number, member: number, one: number, two: number, three: number): void {
    if (this.end === this.cells.length) this.resize(this.end + width * Math.ceil(this.end / width / 4))
    const { cells, end } = this
    cells[end + OWNER] = owner
    cells[end + MEMBER] = member
    cells[end + FACTS] = one
    cells[end + FACTS + 1] = two
    cells[end + FACTS + 2] = three
    this.hang(end)
    this.end += width
  }

  ofOwner(owner: number): number {
    return this.living(this.owners.get(owner), NEXT_OF_OWNER)
  }

  ofMember(member: number): number {
    return this.living(this.members.get(member), NEXT_OF_MEMBER)
  }

  nextOfOwner(link: number): number {
    return this.living(this.cell(link + NEXT_OF_OWNER), NEXT_OF_OWNER)
  }

  nextOfMember(link: number): number {
    return this.living(this.cell(link + NEXT_OF_MEMBER), NEXT_OF_MEMBER)
  }

  owner(link: number): number {
    return this.cell(link + OWNER)
  }

  member(link: number): number {
    return this.cell(link + MEMBER)
  }

  one(link: number): number {
    return this.cell(link + FACTS)
  }

  two(link: number): number {
    return this.cell(link + FACTS + 1)
  }

  three(link: number): number {
    return this.cell(link + FACTS + 2)
  }

  removeOwner(owner: number): void {
    for (let link = this.ofOwner(owner); link >= 0; link = this.nextOfOwner(link)) this.drop(link)
    this.compactWhenWorthIt()
  }

  removeMember(member: number): void {
    for (let link = this.ofMember(member); link >= 0; link = this.nextOfMember(link)) this.drop(link)
    this.compactWhenWorthIt()
  }

  /** Takes away the links of exactly these two, this way round. */
  removePair(owner: number, member: number): void {
    for (let link = this.ofOwner(owner); link >= 0; link = this.nextOfOwner(link))
      if (this.member(link) === member) this.drop(link)
    this.compactWhenWorthIt()
  }

  /** Gives back the room that was kept for growth. */
  trim(): void {
    this.resize(Math.max(this.end, width * 16))
  }

  private cell(at: number): number {
    return this.cells[at] as number
  }

  private living(link: number, next: number): number {
    let found = link
    while (found >= 0 && this.cell(found) === gone) found = this.cell(found + next)
    return found
  }

  private drop(link: number): void {
    this.cells[link + OWNER] = gone
    this.lost++
  }

  private hang(link: number): void {
    const [owner, member] = [this.cell(link + OWNER), this.cell(link + MEMBER)]
    this.cells[link + NEXT_OF_OWNER] = this.owners.get(owner)
    this.cells[link + NEXT_OF_MEMBER] = this.members.get(member)
    this.owners.set(owner, link)
    this.members.set(member, link)
  }

  private resize(length: number): void {
    const cells = new Int32Array(length)
    cells.set(this.cells.subarray(0, this.end))
    this.cells = cells
  }

  private compactWhenWorthIt(): void {
    if (this.lost < 64 || this.lost * 4 * width < this.end) return
    this.owners.clear()
    this.members.clear()
    let end = 0
    for (let link = 0; link < this.end; link += width) {
      if (this.cell(link + OWNER) === gone) continue
      this.cells.copyWithin(end, link, link + width)
      this.hang(end)
      end += width
    }
    this.end = end
    this.lost = 0
  }
}

class DenseHeads implements Heads {
  private heads = new Int32Array(1024).fill(none)

  get(of: number): number {
    return this.heads[of] ?? none
  }

  set(of: number, link: number): void {
    if (of >= this.heads.length) {
      const heads = new Int32Array(Math.max(of + 1, this.heads.length * 2)).fill(none)
      heads.set(this.heads)
      this.heads = heads
    }
    this.heads[of] = link
  }

  clear(): void {
    this.heads.fill(none)
  }
}

class SparseHeads implements Heads {
  private readonly heads = new Map<number, number>()

  get(of: number): number {
    return this.heads.get(of) ?? none
  }

  set(of: number, link: number): void {
    this.heads.set(of, link)
  }

  clear(): void {
    this.heads.clear()
  }
}
