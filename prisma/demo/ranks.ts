import type { Transaction } from '../../app/db.server'

/** Protocol ranks by what a post's English title begins with; a later line wins. */
const ranks: [begins: string, rank: number][] = [
  ['Head', 4],
  ['Director', 3],
  ['Vice president', 3],
  ['Minister-counsellor', 3],
  ['Special envoy', 2],
  ['Ambassador', 2],
  ['Deputy', 2],
  ['Council member', 1],
  ['Chief executive', 1],
  ['Senior', 5],
  ['Adviser', 5],
  ['Political adviser', 5],
  ['Technology counsellor', 4],
  ['Digital policy attaché', 4],
]

/** Ranks the posts whose titles tell, so that coverage can say at what level we meet; the others stay unranked. */
export async function rankPosts(tx: Transaction): Promise<void> {
  for (const [begins, rank] of ranks)
    await tx.post.updateMany({
      where: { titleEn: { startsWith: begins }, organisation: { ownHouse: false } },
      data: { rank },
    })
}
