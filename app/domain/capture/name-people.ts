import { everyone, organisationEnding, origins } from './line-words'
import { splitNames } from './read-names'
import { closingMark, endOfPhrase } from './read-phrases'
import { isCapitalised } from './split-line'
import { type Walk, addChip, textOf } from './walk-state'

/** Makes names of the words that nothing claimed. */
export function flush(walk: Walk, hasOrganisation = false): void {
  const run = { from: walk.pending, to: walk.at }
  walk.pending = walk.at
  const words = walk.tokens.slice(run.from, run.to)
  if (words.length === 0) return
  if (
    !hasOrganisation &&
    words.some((word) => organisationEnding.test(word.text) && isCapitalised(words[0]?.text ?? ''))
  ) {
    walk.organisations.push(textOf(walk.line, words))
    return addChip(walk, 'organisation', run.from, run.to)
  }
  const lowerCase = hasOrganisation
    ? 'one'
    : walk.kind && walk.people.every((one) => !isCapitalised(one.name))
      ? 'yes'
      : 'no'
  for (const part of splitNames(walk.tokens, run, lowerCase)) {
    if (part.isName) walk.people.push({ name: textOf(walk.line, walk.tokens.slice(part.from, part.to)) })
    addChip(walk, part.isName ? 'person' : 'unparsed', part.from, part.to)
  }
}

export function flushTo(walk: Walk, next: number): number {
  flush(walk)
  return next
}

/** "@Ericsson", '@"Johnson & Johnson"'. */
export function claimOrganisation(walk: Walk): number {
  const at = walk.at + 1
  const closes = /^["“„«]$/.test(walk.tokens[at]?.text ?? '')
    ? closingMark(walk.tokens, at, ['"', '”', '“', '»'])
    : null
  const from = closes === null ? at : at + 1
  const end = closes ?? endOfPhrase(walk, from, 'organisation')
  if (end === from) return flushTo(walk, at)
  nameOrganisation(walk, from, end)
  return closes === null ? end : end + 1
}

/** "(Ericsson)" after a name. */
export function claimBracket(walk: Walk): number {
  const end = closingMark(walk.tokens, walk.at, [')'])
  if (end === null || end === walk.at + 1) return flushTo(walk, walk.at + 1)
  nameOrganisation(walk, walk.at + 1, end)
  return end + 1
}

/** Gives the organisation to the person just named, to all of "begge @SAP", or else to the meeting. */
function nameOrganisation(walk: Walk, from: number, to: number): void {
  const name = textOf(walk.line, walk.tokens.slice(from, to)).replace(/^@\s*/, '')
  const isForAll = everyone.has(walk.tokens[walk.at - 1]?.lower ?? '') && walk.people.length > 0
  const before = walk.people.length
  flush(walk, true)
  addChip(walk, 'organisation', from, to)
  const last = walk.people[walk.people.length - 1]
  if (walk.people.length > before && last) last.organisation = name
  else if (isForAll) walk.people.forEach((person) => (person.organisation ??= name))
  else walk.organisations.push(name)
}

/** "fra Ericsson" after a name. */
export function claimOrigin(walk: Walk): number | null {
  const next = walk.tokens[walk.at + 1]
  if (!origins.has(walk.tokens[walk.at]?.text ?? '') || walk.pending === walk.at) return null
  if (next?.type !== 'word' || !isCapitalised(next.text)) return null
  const end = endOfPhrase(walk, walk.at + 1, 'organisation')
  nameOrganisation(walk, walk.at + 1, end)
  return end
}
