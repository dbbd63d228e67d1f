/** What became of a message handed to a mail server. */
export type Verdict = { kind: 'taken' } | { kind: 'later'; words: string } | { kind: 'never'; words: string }

/** Minutes from each failed attempt to the next; after the last the message has failed. */
const waits = [1, 5, 15, 60, 240, 240, 240]

/** When to try again after the given number of failed attempts; null: not of itself. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const minutes = waits[attempts - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
}

/**
 * Reads what a mail transport threw. A 5xx is final for this message (RFC 5321 §4.2.1), save when it is us the server does
 * not let in: that passes once the configuration is right. Anything without a reply is a broken connection.
 */
export function verdictOf(error: unknown): Verdict {
  const { code, responseCode, response, message } = (error ?? {}) as Record<string, unknown>
  const words = oneLine(typeof response === 'string' && response ? response : String(message ?? error))
  const refused = typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600
  return refused && code !== 'EAUTH' ? { kind: 'never', words } : { kind: 'later', words }
}

/** Whether other messages would meet the same: the server cannot be reached or does not let us in. */
export function isServerDown(error: unknown): boolean {
  const { code, responseCode } = (error ?? {}) as Record<string, unknown>
  return code === 'EAUTH' || typeof responseCode !== 'number'
}

const longest = 500

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
}
