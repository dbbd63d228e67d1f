import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits as 43 characters that are safe in a cookie and an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: its SHA-256. The token is random, so an unsalted hash cannot be looked up. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
