import type { AnswerChannel, InvitationStatus } from '~/generated/sqlite/enums'
import type { Locale } from '../access/actor'

type Seat = { title: string; organisation: string }

/** An invitation with the person it addresses today: of a post, whoever holds it now. */
export type Guest = {
  invitationId: string
  version: number
  status: InvitationStatus
  postId: string | null
  sentAt: Date | null
  /** When a reminder was last sent. */
  chasedAt: Date | null
  /** Comes after having waited, and has not been told of the seat. */
  seatGiven: boolean
  changedAt: Date
  /** SEQUENCE of what the last answer counted was an answer to. */
  answerSequence: number | null
  /** What came back, when and by which way. */
  answer: { at: Date; channel: AnswerChannel | null; note: string; substituteName: string } | null
  answerTokenNumber: number
  /** Its answer page opens. */
  answerable: boolean
  /** Who was last addressed; of a post perhaps its former holder. */
  addressedId: string | null
  /** Null for a post that nobody known to the reader holds. */
  personId: string | null
  name: string
  formOfAddress: string
  seat: Record<Locale, Seat> | null
  email: string | null
  /** Whether address and language were chosen, or are the recipient's own. */
  chosen: { email: boolean; locale: boolean }
  locale: Locale
  zone: string | null
  limited: boolean
  archived: boolean
}

/** Whom a subject counts as invited: neither uninvited nor still waiting for a seat. */
export function isInvited({ status, sentAt }: Pick<Guest, 'status' | 'sentAt'>): boolean {
  return status !== 'CANCELLED' && (status !== 'WAITING' || sentAt !== null)
}

type Reading = { locale: string } | null | undefined

/** The best of a person's languages that we write; a colleague without any has chosen one for this program. */
export function letterLanguage(languages = '', account: Reading = null): Locale {
  const best = languages.split(',').find((code) => /^(?:da|en)\b/.test(code.trim()))
  if (best) return best.trim().startsWith('da') ? 'da' : 'en'
  return languages === '' && account?.locale === 'da' ? 'da' : 'en'
}
