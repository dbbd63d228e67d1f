import type { Actor, Locale } from '../access/actor'

/** The ministry's own clock: a report is the same wherever it is made. */
export const reportZone = 'Europe/Copenhagen'

/**
 * Whom the report is read as: somebody with no account, no person and no office, who therefore sees what is OPEN and
 * nothing else. So it is the same whoever makes it, and the same whether or not there are LIMITED records.
 */
export function outsider(locale: Locale): Actor {
  return { accountId: '', personId: '', officeId: '', role: 'LEADERSHIP', name: '', locale, zone: reportZone }
}
