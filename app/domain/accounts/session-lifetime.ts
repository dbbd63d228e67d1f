const minute = 60_000
const hour = 60 * minute

/**
 * How long a sign-in lasts. A diplomat signs in once in the morning and logs between meetings all day, so a
 * session ends after twelve hours unused; after seven days it ends however much it is used, so that a
 * forgotten device does not stay signed in for good. One rule for every role.
 */
export const sessionLifetime = { idle: 12 * hour, absolute: 7 * 24 * hour } as const

/** "Last seen" is stored at most this often: a write for every request would make reading pages slow. */
export const touchInterval = 5 * minute

/** Whether a session still counts at `now`. */
export function isSessionAlive(session: { lastSeenAt: Date; expiresAt: Date }, now: Date): boolean {
  return (
    now.getTime() < session.expiresAt.getTime() &&
    now.getTime() - session.lastSeenAt.getTime() < sessionLifetime.idle
  )
}
