/**
 * An answer that browsers save as a file. The name is given twice: in ASCII, and as it is (RFC 6266 §4.3, RFC 8187).
 * Characters that file systems refuse become "_".
 */
export function attachment(
  body: string | Uint8Array<ArrayBuffer>,
  contentType: string,
  name: string,
  extension: string,
): Response {
  return new Response(body, {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': contentDisposition(name, extension),
    },
  })
}

const longest = 100

export function contentDisposition(name: string, extension: string): string {
  const kept = [...name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, '_')].slice(0, longest)
  const full = `${kept.join('').trim() || 'fil'}.${extension}`
  return `attachment; filename="${inAscii(full)}"; filename*=UTF-8''${encoded(full)}`
}

const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa', ß: 'ss' }

function inAscii(text: string): string {
  return text
    .replace(/[æøåÆØÅß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|[%;]/gu, '_')
}

/** encodeURIComponent leaves four characters that RFC 8187's attr-char does not have. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
