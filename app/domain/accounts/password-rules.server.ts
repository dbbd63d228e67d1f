import { Invalid, type ErrorCode } from '../errors'
import { commonPasswords } from './common-passwords.server'
import { hashPassword, longestPassword } from './password.server'

/** OWASP ASVS 5.0 §6.2.1: length counts, composition does not. */
const shortestPassword = 12

/** Whom a password belongs to: what it must not repeat. */
export type PasswordOwner = { email: string }

/**
 * The hash of a password the rules allow; throws Invalid for the form field `password` otherwise.
 * Hashing takes some 30 ms: call it before the transaction.
 */
export async function hashNewPassword(password: string, owner: PasswordOwner): Promise<string> {
  const problem = passwordProblem(password, owner)
  if (problem) throw new Invalid([{ field: 'password', ...problem }])
  return hashPassword(password)
}

/** What is wrong with a new password, or null. No kind of character is demanded (ASVS 5.0 §6.2.5). */
export function passwordProblem(
  password: string,
  owner: PasswordOwner,
): { code: ErrorCode; params?: Record<string, number> } | null {
  if ([...password].length < shortestPassword) return { code: 'tooShort', params: { min: shortestPassword } }
  if (password.length > longestPassword) return { code: 'tooLong', params: { max: longestPassword } }
  if (repeatsOwner(password, owner)) return { code: 'passwordAboutYou' }
  return isCommonPassword(password) ? { code: 'passwordCommon' } : null
}

/** Whether a password is on the list of common ones, or only one or two of their words with figures around. */
function isCommonPassword(password: string): boolean {
  const lower = spelledOut(password.toLowerCase().normalize('NFC'))
  const joined = lower.replace(/[\s_.-]/g, '')
  if (commonPasswords.whole.has(joined) || new Set(joined).size < 5) return true
  return isRun(joined) || isRepetition(joined) || isMadeOfCommonParts(lower)
}

function repeatsOwner(password: string, { email }: PasswordOwner): boolean {
  const lower = password.toLowerCase()
  const [localPart = ''] = email.toLowerCase().split('@')
  return lower.includes('rapport') || (localPart.length >= 4 && lower.includes(localPart))
}

const danishLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

function spelledOut(text: string): string {
  return text.replace(/[æøå]/g, (letter) => danishLetters[letter] ?? letter)
}

/** 123456789012, abcdefghijkl, 987654321098: every step the same, 0 following 9. */
function isRun(text: string): boolean {
  const steps = new Set<number>()
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1)
    steps.add(step === -9 ? 1 : step === 9 ? -1 : step)
  }
  return steps.size === 1
}

/** The same few characters over and over: hej1hej1hej1. */
function isRepetition(text: string): boolean {
  for (let unit = 1; unit <= Math.min(8, text.length / 2); unit++) {
    if (
      text ===
      text
        .slice(0, unit)
        .repeat(Math.ceil(text.length / unit))
        .slice(0, text.length)
    )
      return true
  }
  return false
}

const figuresForLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** More figures than this around the words, unless they count upwards, make up for them. */
const fewFigures = 8

function isMadeOfCommonParts(lower: string): boolean {
  const others = lower.replace(/[a-z]/g, '')
  if (others.length > fewFigures && !isRun(others)) return false
  const core = lower.replace(/^[^a-z]+|[^a-z]+$/g, '')
  const deciphered = core.replace(/[^a-z]/g, (sign) => figuresForLetters[sign] ?? '')
  return areCommonParts(lower.replace(/[^a-z]/g, '')) || areCommonParts(deciphered)
}

/**
 * Whether the letters are common words strung together, at most two different ones. What has `failed` once is not
 * tried again: "test" and "testtest" would otherwise cut a long password in more ways than there is time for.
 */
function areCommonParts(
  letters: string,
  used: readonly string[] = [],
  failed: Set<string> = new Set(),
): boolean {
  if (letters === '') return used.length > 0
  const state = [letters.length, ...used].join(' ')
  if (failed.has(state)) return false
  for (let length = letters.length; length > 0; length--) {
    const part = letters.slice(0, length)
    if (!commonPasswords.parts.has(part)) continue
    const parts = used.includes(part) ? used : [...used, part]
    if (parts.length <= 2 && areCommonParts(letters.slice(length), parts, failed)) return true
  }
  failed.add(state)
  return false
}
