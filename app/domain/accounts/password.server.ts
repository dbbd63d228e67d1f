import { hash, verify, type Options } from '@node-rs/argon2'

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. The library's default algorithm is argon2id. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The longest password read: hashing more would be work for the asking. */
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

let dummy: Promise<string> | undefined

/** Does the work of a verification and says no: an unknown e-mail address takes as long as a known one. */
export async function verifyNothing(password: string): Promise<false> {
  dummy ??= hashPassword('no account has this password')
  await verifyPassword(await dummy, password)
  return false
}
