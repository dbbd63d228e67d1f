/** A word, a hash tag or a punctuation mark. `text` has no sentence punctuation; `trail` is what was cut off. */
export type Token = {
  type: 'word' | 'hash' | 'mark'
  text: string
  lower: string
  trail: string
  start: number
  end: number
}

const pieces = /#[\p{L}\p{N}_-]*|[,;、，；()"“”„«»·|!@\n]|[^\s,;、，；()"“”„«»·|!@#]+/gu
const abbreviation =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}{0,3}|kl|dr|mr|ms|hr|fr|co|inc|ltd|corp|vedr|ang|prof|frk|mrs|miss|mme|ca|tlf|nr|st|jr|sr|afd|min|dir|amb|mfl)$/iu
const emailTail = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u

/** The line as the parser reads it: composed letters, one line, no control or direction marks. */
export function normaliseLine(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[−‐‑]/gu, '-')
    .trim()
}

/** Cuts a normalised line into tokens, in time linear in its length. */
export function splitLine(line: string): Token[] {
  const tokens: Token[] = []
  for (const found of line.matchAll(pieces)) {
    const token = toToken(found[0], found.index)
    const [name, at] = tokens.slice(-2)
    if (name && at && isEmail(name, at, token)) tokens.splice(-2, 2, joinEmail(name, token, line))
    else tokens.push(token)
  }
  return tokens
}

function toToken(text: string, start: number): Token {
  const end = start + text.length
  if (text.startsWith('#')) return { type: 'hash', text, lower: text.toLowerCase(), trail: '', start, end }
  if (/^(?:[,;、，；()"“”„«»·|!@&+/:–—-])$/u.test(text))
    return { type: 'mark', text, lower: text, trail: '', start, end }
  const ending = /[.:?…]{1,9}$/u.exec(text)?.[0] ?? ''
  const bare = text.slice(0, text.length - ending.length)
  const keepsDot = ending === '.' && abbreviation.test(bare)
  if (ending === '' || bare === '' || keepsDot)
    return { type: 'word', text, lower: text.toLowerCase(), trail: '', start, end }
  return {
    type: 'word',
    text: bare,
    lower: bare.toLowerCase(),
    trail: ending,
    start,
    end: start + bare.length,
  }
}

function isEmail(name: Token, at: Token, tail: Token): boolean {
  const joined = name.end === at.start && at.end === tail.start
  return joined && at.text === '@' && name.type === 'word' && name.trail === '' && emailTail.test(tail.text)
}

function joinEmail(name: Token, tail: Token, line: string): Token {
  const text = line.slice(name.start, tail.end)
  return { ...tail, type: 'word', text, lower: text.toLowerCase(), start: name.start }
}

/** Whether a word begins as names do: a capital, or a letter of a script without capitals. */
export function isCapitalised(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return /\p{L}/u.test(first) && first === first.toUpperCase() && !/^\p{Ll}/u.test(first)
}
