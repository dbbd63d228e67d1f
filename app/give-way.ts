/** Lets the process answer others: a chain of SQLite questions alone, which are answered at once, never would. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
