/**
 * Text that may stand in a content line: NFC is left alone, line ends become \n, every other control and every
 * half of a surrogate pair is removed, since some properties are written without escaping (RFC 5545 §3.3.11).
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .replace(/\p{Cs}/gu, '')
}

/** Text on one line, such as a place, a name or a UID. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim()
}

/** A parameter's value, such as CN: quotes cannot be written there (§3.2), and RFC 6868 is read by few. */
export function cleanParameter(text: string): string {
  return cleanLine(text).replaceAll('"', "'")
}

/** A web address as it stands, or null when it is none. Anything but visible ASCII is percent-encoded. */
export function cleanUri(text: string): string | null {
  const typed = cleanLine(text)
  if (!URL.canParse(typed)) return null
  const url = new URL(typed)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return /^[\x21-\x7e]+$/.test(typed) && !/["\\<>^`{|}]/.test(typed)
    ? typed
    : url.href.replaceAll('\\', '%5C')
}

/** An address without its `mailto:`, or null when it cannot be one. */
export function cleanEmail(text: string): string | null {
  const typed = cleanLine(text).replace(/^mailto:/i, '')
  return /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+$/.test(typed) ? typed : null
}
