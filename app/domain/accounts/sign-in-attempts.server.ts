import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const quarter = 15 * 60

/**
 * Five tries at one account from one address, then a quarter of an hour's wait: enough for a forgotten
 * password, hopeless for guessing. Bound to the address, so that nobody can lock a colleague out from elsewhere.
 */
const perAccount = new RateLimiterMemory({
  keyPrefix: 'sign-in-account',
  points: 5,
  duration: quarter,
  blockDuration: quarter,
})

/** Thirty failed tries from one address over all accounts: an embassy behind one address types wrong less often. */
const perAddress = new RateLimiterMemory({ keyPrefix: 'sign-in-address', points: 30, duration: quarter })

export type Attempt =
  | { allowed: true; forgive: () => Promise<void> }
  | {
      allowed: false
      /** Seconds until the next try is looked at. */
      retryAfter: number
      /** True once for each wait, for the audit. */
      first: boolean
    }

/**
 * Counts a try at a password before it is looked at, so that parallel tries are counted too. `subject` is what
 * is tried (an e-mail address or account id, known or not), `address` the client's. Counted in this process:
 * several app processes each count on their own. `forgive` takes the count back after a right password.
 */
export async function countAttempt(subject: string, address: string): Promise<Attempt> {
  const from = networkOf(address)
  const both = createHash('sha256').update(`${subject}\n${from}`).digest('base64url')
  const refused = (await exhausted(perAddress, from)) ?? (await exhausted(perAccount, both))
  if (refused) return { allowed: false, ...refused }
  return {
    allowed: true,
    forgive: async () => {
      await perAccount.delete(both)
      await perAddress.reward(from)
    },
  }
}

async function exhausted(
  limiter: RateLimiterMemory,
  key: string,
): Promise<{ retryAfter: number; first: boolean } | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return {
      retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
      first: refusal.consumedPoints === limiter.points + 1,
    }
  }
}

/** An IPv6 subscriber has a whole /64 to send from (RFC 6177), so its first half is the address that counts. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const groups = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length)
  return [...groups, ...Array<string>(zeros).fill('0'), ...after]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')
}
