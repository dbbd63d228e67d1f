const LETTERS: Readonly<Record<string, string>> = {
  å: 'a',
  ø: 'o',
  ö: 'o',
  œ: 'o',
  æ: 'ae',
  ä: 'ae',
  ü: 'u',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
}

const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** Marks are part of the letter in Indic scripts and in kana, and an ornament in these. */
const ORNAMENTED =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu

/**
 * The form in which texts are compared: lower case, one space between words, each Danish and German letter
 * and its spelled-out form alike (å/aa/a, ø/ö/oe/o, æ/ä/ae, ü/ue/u), other accents dropped, punctuation a
 * space, native scripts kept. Folding a folded text changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(ORNAMENTED, '$1')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/aa+/g, 'a')
    .replace(/oe+/g, 'o')
    .replace(/ue+/g, 'u')
    .trim()
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  const folded = fold(text)
  return folded === '' ? [] : folded.split(' ')
}
