export type ComparedLine = { text: string; kind: 'same' | 'added' | 'removed' }

const most = 2_000

/**
 * The lines of two texts in one sequence, by their longest common subsequence; beyond 2,000 lines a side
 * the texts are simply given one after the other.
 */
export function compareLines(before: string, after: string): ComparedLine[] {
  const [a, b] = [linesOf(before), linesOf(after)]
  if (a.length > most || b.length > most) {
    return [...a.map((text) => line(text, 'removed')), ...b.map((text) => line(text, 'added'))]
  }
  const common = commonLengths(a, b)
  const at = (i: number, j: number) => common[i * (b.length + 1) + j] ?? 0
  const compared: ComparedLine[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      compared.push(line(left, 'same'))
      i++
      j++
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      compared.push(line(left, 'removed'))
      i++
    } else {
      compared.push(line(right ?? '', 'added'))
      j++
    }
  }
  return compared
}

/** For every pair of starts, how many lines the rests have in common. */
function commonLengths(a: string[], b: string[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [below, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0]
      const diagonal = (lengths[(i + 1) * width + j + 1] ?? 0) + 1
      lengths[i * width + j] = a[i] === b[j] ? diagonal : Math.max(below, right)
    }
  }
  return lengths
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

function line(text: string, kind: ComparedLine['kind']): ComparedLine {
  return { text, kind }
}
