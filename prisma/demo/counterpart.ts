export type DemoCounterpart = {
  key: string
  given: string
  family: string
  native?: string
  nativeLanguage?: string
  familyFirst?: boolean
  country: string
  languages: string
  /** Key of the organisation, Danish and English title, and days before now on which the post began. */
  post: [organisation: string, da: string, en: string, since: number]
  zone?: string
  summary?: string
  pronunciation?: string
  address?: string
  alias?: string
}

type More = Omit<DemoCounterpart, 'key' | 'given' | 'family' | 'country' | 'languages' | 'post'>

/** A counterpart by "Given|Family". */
export function one(
  name: string,
  country: string,
  languages: string,
  post: DemoCounterpart['post'],
  more: More = {},
): DemoCounterpart {
  const at = name.lastIndexOf('|')
  const [given, family] = [name.slice(0, at), name.slice(at + 1)]
  const key = `${given} ${family}`.toLowerCase()
  return { key, given, family, country, languages, post, ...more }
}
