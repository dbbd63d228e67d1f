import type { Locale } from '../access/actor'

const most = 3
const longest = 200

/**
 * The title of a meeting nobody named: "Ana Sørensen, Kim Ny: AI Act". `names` are those of participants that
 * every reader of the meeting may see; without any, the organisations stand in, then the kind of meeting.
 */
export function generatedTitle(
  known: { names: string[]; organisations: string[]; about?: string; kind: string },
  locale: Locale,
): string {
  const who = listed(known.names.length ? known.names : known.organisations, locale) || known.kind
  return shortened(known.about ? `${who}: ${known.about}` : who)
}

function listed(names: string[], locale: Locale): string {
  const shown = names.slice(0, most).join(', ')
  const more = names.length - most
  if (more <= 0) return shown
  return locale === 'da' ? `${shown} og ${more} til` : `${shown} and ${more} more`
}

function shortened(title: string): string {
  const letters = [...title]
  return letters.length <= longest ? title : `${letters.slice(0, longest - 1).join('')}…`
}
