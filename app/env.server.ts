import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  APP_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address; leave it out for SQLite')
    .optional(),
  SQLITE_FILE: z.string().default('rapport.db'),
  APP_SECRET: z.string().min(32).optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z.string().optional(),
  CALENDAR_ADDRESS: z.email().optional(),
  IMAP_URL: z
    .string()
    .regex(/^imaps?:\/\//)
    .optional(),
})

export type Environment = {
  mode: 'production' | 'development' | 'test'
  port: number
  host: string
  /** Scheme, host and port every link is built from; never taken from a request. */
  origin: string
  secure: boolean
  dataDir: string
  /** PostgreSQL address, or undefined for the embedded SQLite file. */
  databaseUrl: string | undefined
  sqliteFile: string
  secret: string
  trustProxy: number
  logLevel: string
  smtpUrl: string | undefined
  mailFrom: string | undefined
  /** The mailbox invitations are sent for (ORGANIZER), which answers come back to. */
  calendarAddress: string | undefined
  /** Where that mailbox is read, with its user and password; undefined: nobody reads it by machine. */
  imapUrl: string | undefined
}

/** Reads every setting of the process once; throws one sentence per wrong variable. */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The configuration is wrong:\n${lines.join('\n')}`)
  }
  const env = parsed.data
  const dataDir = path.resolve(env.DATA_DIR)
  const origin = new URL(env.APP_ORIGIN ?? `http://localhost:${env.PORT}`).origin
  return {
    mode: env.NODE_ENV,
    port: env.PORT,
    host: env.HOST,
    origin,
    secure: origin.startsWith('https:'),
    dataDir,
    databaseUrl: env.DATABASE_URL,
    sqliteFile: path.resolve(dataDir, env.SQLITE_FILE),
    secret: env.APP_SECRET ?? keptSecret(dataDir),
    trustProxy: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    calendarAddress: env.CALENDAR_ADDRESS,
    imapUrl: env.IMAP_URL,
  }
}

/** The signing secret of this installation, made on first start and kept beside the database. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}

let current: Environment | undefined

/** The environment of this process, read on first use. */
export function environment(): Environment {
  return (current ??= readEnvironment())
}

/** For tests: the next reading sees these settings instead of the process' own. */
export function resetEnvironment(source: Record<string, string | undefined>): void {
  const given = Object.entries(source).filter(([, value]) => value !== undefined)
  current = readEnvironment(Object.fromEntries(given))
}
