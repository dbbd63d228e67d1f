import { Invalid } from '../errors'
import { mostReplies, readReplies } from './read-reply'
import type { Reply, ReplyProblem } from './reply'

/** What a part that cannot be used was called, and why. */
export type HandedInProblem = { name: string; problem: ReplyProblem }

type HandedIn = { name: string; bytes: Uint8Array }

/** The replies of several files and a pasted text, one after the other; at most two hundred. Throws Invalid on nothing. */
export async function readHandedIn(
  files: HandedIn[],
  pasted: string,
  nameOfPasted: string,
): Promise<{ replies: Reply[]; problems: HandedInProblem[] }> {
  const parts = pasted.trim()
    ? [...files, { name: nameOfPasted, bytes: new TextEncoder().encode(pasted.trimStart()) }]
    : files
  if (parts.length === 0) throw new Invalid([{ field: 'files', code: 'nothingHandedIn' }])
  const replies = new Map<string, Reply>()
  const problems: HandedInProblem[] = []
  for (const { name, bytes } of parts) {
    const read = await readReplies(bytes)
    for (const reply of read.replies) replies.set(JSON.stringify(reply), reply)
    problems.push(...read.problems.map((problem) => ({ name, problem })))
  }
  return { replies: [...replies.values()].slice(0, 2 * mostReplies), problems }
}
