import { pinyin } from 'pinyin-pro'

const HAN = /\p{Script=Han}/u
/** Names are short; of a longer text the beginning is read. */
const longestName = 12
/** Readings of a name with several characters that can be read in several ways. */
const mostReadings = 8

/**
 * A Chinese name as it is typed in Latin letters, without tones: each syllable, the given name in one word, and the
 * whole in one word ("li wei", "liwei"). A character with several readings counts in each; as a family name it is read
 * as family names are (单 shan). Empty for names without Chinese characters.
 */
export function romanised(name: string): string[] {
  const characters = Array.from(name.normalize('NFC')).filter((character) => HAN.test(character))
  if (characters.length === 0) return []
  const readings = readingsOf(characters.slice(0, longestName).join(''))
  return [
    ...new Set([
      ...readings.map((syllables) => syllables.join('')),
      ...readings.flatMap((syllables) => (syllables.length > 2 ? [syllables.slice(1).join('')] : [])),
      ...readings.flat(),
    ]),
  ]
}

/** Syllables of the name in each way it may be read, the likeliest first. */
function readingsOf(name: string): string[][] {
  const inName = pinyin(name, { toneType: 'none', type: 'array', surname: 'head' })
  return Array.from(name).reduce<string[][]>(
    (begun, character, i) => {
      const alone = pinyin(character, { toneType: 'none', type: 'array', multiple: true })
      const ways = [...new Set([inName[i] ?? character, ...alone].flatMap(typable))]
      return ways.flatMap((way) => begun.map((syllables) => [...syllables, way])).slice(0, mostReadings)
    },
    [[]],
  )
}

/** ü is typed u, and v on Chinese keyboards. */
function typable(syllable: string): string[] {
  return syllable.includes('ü') ? [syllable.replace('ü', 'u'), syllable.replace('ü', 'v')] : [syllable]
}
