import { describe, expect, test } from 'vitest'
import { worked } from '~/testing/worked'
import { renderMarkdown } from './render-markdown.server'

describe('what people write', () => {
  test('headings begin below the page’s own two levels and skip none on the way down', () => {
    expect(renderMarkdown('# A\n\n###### B')).toBe('<h3>A</h3>\n<h4>B</h4>\n')
    expect(renderMarkdown('## A\n\n### B\n\n## C')).toBe('<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>\n')
  })
  test('a single line break is kept', () => {
    expect(renderMarkdown('a\nb')).toBe('<p>a<br>\nb</p>\n')
  })
  test('nothing but blanks is nothing', () => {
    expect(renderMarkdown(' \n ')).toBe('')
  })
  test('lists nested as deep as people write them stay lists', () => {
    const deep = Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join('\n')
    const html = renderMarkdown(deep)
    expect(html.match(/<ul>/g)).toHaveLength(12)
    expect(html).toContain('level 11')
  })
})

describe('what must not get through', () => {
  test('HTML is shown as it was typed', () => {
    expect(renderMarkdown('<script>alert(1)</script> <b onclick=x>')).not.toMatch(/<(script|b)\b/)
  })
  test('an image is not fetched', () => {
    expect(renderMarkdown('![x](https://tracker.example/a.png)')).not.toContain('<img')
    expect(renderMarkdown('![x][1]\n\n[1]: https://tracker.example/a.png')).not.toContain('<img')
  })
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java&#x0A;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/x',
    '/people/1',
    '\\\\evil.example',
  ])('no link leads to %s', (address) => {
    expect(renderMarkdown(`[a](${address}) [b](<${address}>) <${address}>`)).not.toContain('<a ')
  })
  test('a link to the web opens without telling where it came from', () => {
    expect(renderMarkdown('[a](https://example.org/?q="x)')).toBe(
      '<p><a href="https://example.org/?q=%22x" rel="noopener noreferrer nofollow">a</a></p>\n',
    )
    expect(renderMarkdown('<mail@example.org>')).toContain('href="mailto:mail@example.org"')
  })
})

describe('what would cost too much', () => {
  const nestedList = Array.from({ length: 12_000 }, (_, i) => `${' '.repeat(i % 40)}- x`).join('\n')
  test.each([
    ['1,000 quotation marks', '>'.repeat(1000)],
    ['1,000 spaced quotation marks', '> '.repeat(1000)],
    ['a 250 KB nested list', nestedList.repeat(2).slice(0, 250_000)],
    ['a 59 KB nested list', nestedList.slice(0, 59_000)],
    ['open brackets', '['.repeat(59_000)],
    ['half links', '[a]('.repeat(14_000)],
    ['unclosed emphasis', '**a *b '.repeat(8000)],
    ['quotations of lists', `${'>'.repeat(19)}${'- '.repeat(19)}a\n`.repeat(900)],
  ])('%s is answered in half a second and loses nothing', (_name, text) => {
    const start = worked()
    const html = renderMarkdown(text)
    expect(worked() - start).toBeLessThan(500)
    expect(html.length).toBeGreaterThan(0)
  })
  test('what is too deep is shown as plain text, escaped', () => {
    expect(renderMarkdown(`${'>'.repeat(30)} <b>\nnext`)).toBe(
      `<p>${'&gt;'.repeat(30)} &lt;b&gt;<br>\nnext</p>`,
    )
  })
})
