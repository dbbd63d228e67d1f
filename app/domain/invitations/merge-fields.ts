import type { Locale } from '../access/actor'

/** What a text of an invitation may take from whom and what it is for. */
export const mergeFieldKeys = [
  'name',
  'titleAndName',
  'post',
  'organisation',
  'event',
  'date',
  'place',
  'answerLink',
] as const
export type MergeField = (typeof mergeFieldKeys)[number]

/** As they are written between {{ and }}, in the language of the text. */
export const mergeFieldNames: Record<Locale, Record<MergeField, string>> = {
  da: {
    name: 'navn',
    titleAndName: 'titelOgNavn',
    post: 'post',
    organisation: 'organisation',
    event: 'arrangement',
    date: 'dato',
    place: 'sted',
    answerLink: 'svarlink',
  },
  en: {
    name: 'name',
    titleAndName: 'titleAndName',
    post: 'post',
    organisation: 'organisation',
    event: 'event',
    date: 'date',
    place: 'place',
    answerLink: 'answerLink',
  },
}

/** One way to read each character: with the spaces on their own, a text of spaces would be tried in every division. */
const written = /\{\{([^{}]*)\}\}/g

/** The text with its fields filled in; one we do not know is left as it stands. Both languages' names are known. */
export function fillFields(text: string, values: Record<MergeField, string>): string {
  return text.replace(written, (whole, name: string) => {
    const field = fieldNamed(name)
    return field ? values[field] : whole
  })
}

/** The names of fields in the text that there are none of, each once: they must never reach a reader. */
export function unknownFields(text: string): string[] {
  const names = [...text.matchAll(written)].map(([, name = '']) => name.trim())
  const open = /\{\{|\}\}/.exec(text.replace(written, ''))
  return [...new Set([...names.filter((name) => !fieldNamed(name)), ...(open ?? [])])]
}

/** Whether the text says it itself, so that the letter need not. */
export function hasField(text: string, field: MergeField): boolean {
  return [...text.matchAll(written)].some(([, name = '']) => fieldNamed(name) === field)
}

function fieldNamed(name: string): MergeField | undefined {
  const wanted = name.trim().toLowerCase()
  return mergeFieldKeys.find((key) =>
    [mergeFieldNames.da[key], mergeFieldNames.en[key]].some((known) => known.toLowerCase() === wanted),
  )
}
