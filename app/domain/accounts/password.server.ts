import { hash, verify, type Options } from '@node-rs/argon2'

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. The library's default algorithm is argon2id. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The longest password read: hashing more would be work for the asking. In UTF-16 units. */
export const longestPassword = 256

/** The argon2id hash to keep for a password. Takes some 30 ms: never within a transaction. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** Whether the password fits the hash. A hash that cannot be read fits none. */
export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  if (password.length > longestPassword) return false
  try {
    return await verify(passwordHash, password.normalize('NFC'))
  } catch {
    return false
  }
}

/** The hash of a random password nobody kept, made with the cost above. */
export const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$F6d5YPN6OKAZPRU3gaeQ8g$4pldDSZ5c9a59SzJrYyh5cU07n8z1FDkkbS2ugqQNgE'

/** Does the work of a verification and says no: an unknown e-mail address takes as long as a known one. */
export async function verifyNothing(password: string): Promise<false> {
  await verifyPassword(nobodys, password)
  return false
}
