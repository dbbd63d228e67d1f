import { describe, expect, it } from 'vitest'
import { contentDisposition } from './attachment.server'

describe('the name of a downloaded file', () => {
  it('is given in ASCII and as it is', () => {
    expect(contentDisposition('2026-11-23 Møde på Ærø', 'ics')).toBe(
      `attachment; filename="2026-11-23 Moede paa Aeroe.ics"; filename*=UTF-8''2026-11-23%20M%C3%B8de%20p%C3%A5%20%C3%86r%C3%B8.ics`,
    )
  })
  it('keeps accents and native scripts in the full name', () => {
    expect(contentDisposition('café 李伟', 'ics')).toBe(
      `attachment; filename="cafe __.ics"; filename*=UTF-8''caf%C3%A9%20%E6%9D%8E%E4%BC%9F.ics`,
    )
  })
  it.each(['a"b', 'a\r\nSet-Cookie: x', '../../etc/passwd', "a'(b)*;%c", '\ud800', '', 'x'.repeat(500)])(
    'is a safe header for %j',
    (name) => {
      const header = contentDisposition(name, 'ics')
      expect(header).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.%~!-]+$/,
      )
      expect(header).not.toMatch(/[\\/]/)
      expect(header.length).toBeLessThan(1500)
      expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow()
    },
  )
})
