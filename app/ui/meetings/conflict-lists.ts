import type { MeetingChoices } from '~/domain/meetings/find-meeting-choices.server'
import type { MeetingAnswer } from './meeting-form'

const named = ['attendees', 'organisations', 'topics'] as const

/** The stored side of a conflict with its names in alphabetical order, so that order is no difference. */
export function listsStored(theirs: Record<string, string>): Record<string, string> {
  const sorted = named.map((name) => [name, sortedLines((theirs[name] ?? '').split('\n'))])
  return { ...theirs, ...(Object.fromEntries(sorted) as Record<string, string>) }
}

/** The typed side of the lists, told the same way: names line by line, measures by number. */
export function listsTyped(answer: MeetingAnswer, choices: MeetingChoices): Record<string, string> {
  const typed: Record<string, unknown> = answer.result.initialValue ?? {}
  const picked = (name: string) => [typed[name] ?? []].flat().map(String)
  const topics = choices.topics.filter(({ id }) => picked('topics').includes(id))
  const measures = choices.measures.filter(({ id }) => picked('measures').includes(id))
  return {
    attendees: namesOf(typed, 'attendees'),
    organisations: namesOf(typed, 'organisations'),
    topics: sortedLines(topics.map(({ name }) => name)),
    measures: measures.map(({ number }) => number).join(', '),
  }
}

/** Tokens with scripts, lines without; a role in parentheses is not part of the name. */
function namesOf(typed: Record<string, unknown>, name: string): string {
  const tokens = typed[name]
  const texts = Array.isArray(tokens)
    ? tokens.map((token: unknown) => String((token as { text?: unknown } | null)?.text ?? ''))
    : []
  const lines = String(typed[`${name}Lines`] ?? '').split('\n')
  return sortedLines([...texts, ...lines.map((line) => line.replace(/\s*\([^()]*\)\s*$/, ''))])
}

function sortedLines(names: string[]): string {
  return names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .sort()
    .join('\n')
}
