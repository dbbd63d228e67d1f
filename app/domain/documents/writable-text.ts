import { cleanText } from '../text/clean-text'

/**
 * Text a document can hold: no control characters and no halves of characters, which XML 1.0 §2.2 forbids and which make
 * Word refuse the whole file; and none of the marks that turn the direction of the text after them, so that what one
 * record says never changes how the next one reads.
 */
export function writableText(text: string): string {
  return cleanText(text).replace(/[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Whether the text begins in a script written from right to left. */
export function readsFromRight(text: string): boolean {
  return /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
}
