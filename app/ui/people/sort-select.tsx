import { useTexts } from '~/i18n'
import { Select } from '../choice'

type SortSelectProps = {
  /** The sort in force, as in the address. */
  sort: string
  /** What is offered, in words. */
  words: Record<string, string>
  /** Those that make sense from the end only, such as what changed last. */
  falling: string[]
}

/** Sorting without column heads: on a phone, and by what has no column. Other sorts of the columns stay in force. */
export function SortSelect({ sort, words, falling }: SortSelectProps) {
  const options = Object.entries(words).map(([key, label]) => ({
    value: falling.includes(key) ? `-${key}` : key,
    label,
  }))
  const known = options.find(({ value }) => value === sort)
  const turned = words[sort.replace('-', '')] ?? sort
  return (
    <Select
      key={`sort ${sort}`}
      name="sort"
      label={useTexts().people.sortBy}
      defaultValue={sort}
      options={
        known
          ? options
          : [{ value: sort, label: `${turned} ${sort.startsWith('-') ? '↓' : '↑'}` }, ...options]
      }
    />
  )
}
