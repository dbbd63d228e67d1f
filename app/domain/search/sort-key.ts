/**
 * The Danish alphabet's last letters. Every z of a key is followed by a digit, so that a key sorts alike in
 * SQLite's byte order and in any collation PostgreSQL may have been created with.
 */
const LETTERS: Readonly<Record<string, string>> = {
  z: 'z0',
  æ: 'z1',
  ä: 'z1',
  ø: 'z2',
  ö: 'z2',
  ő: 'z2',
  œ: 'z2',
  å: 'z3',
  ü: 'y',
  ű: 'y',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}

/**
 * The Danish collation key: texts sorted by their keys stand as in a Danish telephone book. aa counts as å;
 * æ/ä, ø/ö, å follow z; ü is y; other accents are dropped; numbers stand by value.
 */
export function sortKey(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/aa/g, 'å').normalize('NFC')
  return Array.from(plain, keyOfLetter)
    .join('')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<!z)\d+/gu, keyOfNumber)
}

/** A person's key: by family name, then given name; a person with one name stands by it. */
export function personSortKey(person: { givenName: string; familyName: string }): string {
  return sortKey(`${person.familyName} ${person.givenName}`)
}

function keyOfLetter(letter: string): string {
  const known = LETTERS[letter]
  if (known !== undefined) return known
  const bare = letter.normalize('NFD').replace(/^(\p{Script=Latin})\p{M}+$/u, '$1')
  return LETTERS[bare] ?? bare.normalize('NFC')
}

function keyOfNumber(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, '')
  return String(Math.min(value.length, 99)).padStart(2, '0') + value
}
