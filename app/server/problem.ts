/** A request refused before any page saw it: an HTTP status, and which sentence the reader gets. */
export class Problem extends Error {
  override name = 'Problem'
  constructor(
    readonly code: 'tooLarge' | 'unreadable' | 'notOurPage' | 'tooManyRequests' | 'unexpected',
    readonly status: number,
  ) {
    super(code)
  }
}
