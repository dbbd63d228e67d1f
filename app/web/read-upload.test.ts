import { expect, it } from 'vitest'
import { readUpload } from './read-upload.server'

function posted(fill: (form: FormData) => void): Request {
  const form = new FormData()
  fill(form)
  return new Request('http://localhost/answers/new', { method: 'POST', body: form })
}
const file = (bytes: number, name = 'svar.ics') => new File([new Uint8Array(bytes)], name)
const statusOf = (request: Request) =>
  readUpload(request, 'files').then(
    () => 200,
    (answer: unknown) => (answer instanceof Response ? answer.status : 500),
  )

it('the files of the one field are read, and the text fields beside them', async () => {
  const request = posted((form) => {
    form.append('files', new File(['BEGIN:VCALENDAR'], 'a\u0000b.ics'))
    form.append('files', new File(['From: x'], 'svar.eml'))
    form.append('other', file(5))
    form.append('text', 'æøå')
    form.append('__proto__', 'x')
  })
  const { files, fields } = await readUpload(request, 'files')
  expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['ab.ics', 'BEGIN:VCALENDAR'],
    ['svar.eml', 'From: x'],
  ])
  expect([...fields.entries()]).toEqual([['text', 'æøå']])
})

it('an empty choice of file is none', async () => {
  const { files } = await readUpload(
    posted((form) => form.append('files', new File([], ''))),
    'files',
  )
  expect(files).toEqual([])
})

it('more than five megabytes, more than a hundred files, or no form at all is refused', async () => {
  expect(await statusOf(posted((form) => form.append('files', file(5_000_000))))).toBe(200)
  expect(await statusOf(posted((form) => form.append('files', file(5_000_001))))).toBe(413)
  const many = posted((form) => {
    for (let n = 0; n < 101; n++) form.append('files', file(1, `${n}.ics`))
  })
  expect(await statusOf(many)).toBe(400)
  const json = new Request('http://localhost/answers/new', { method: 'POST', body: '{}' })
  expect(await statusOf(json)).toBe(400)
})
