import { createHash, createHmac } from 'node:crypto'
import { environment } from '~/env.server'

/**
 * The secret part of an invitation's answer page. It is made anew from the record and this installation's secret, so
 * that it is stored nowhere; another number makes the links sent before it open nothing.
 */
export function answerToken(invitationId: string, number: number): string {
  return createHmac('sha256', environment().secret)
    .update(`answer:${invitationId}:${number}`)
    .digest('base64url')
}

/** What is stored of a token, to find its invitation by. */
export function answerTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
