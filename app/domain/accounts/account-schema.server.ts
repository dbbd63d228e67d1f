import { z } from 'zod'
import { says } from '../errors'
import { emailAddress, formKey, line, recordId, timeZone, version } from '../forms/field-schemas.server'
import { longestPassword } from './password.server'

/** A password as typed: never trimmed, any characters. The rules for a new one are in password-rules. */
const typedPassword = z
  .string({ error: says('required') })
  .min(1, says('required'))
  .max(longestPassword, says('tooLong', { max: longestPassword }))

const locale = z.enum(['da', 'en'], { error: says('choose') })
const role = z.enum(['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR'], { error: says('choose') })
const name = {
  givenName: line(100),
  /** One name is a whole name in many places. */
  familyName: line(100).optional().default(''),
}

export const signInForm = z.object({
  email: line(254),
  password: typedPassword,
  to: z.string().max(2000).optional(),
})

export const setUpForm = z.object({
  ...name,
  email: emailAddress,
  password: typedPassword,
  officeId: recordId,
  locale,
  zone: timeZone,
})

export const joinForm = z.object({ ...name, password: typedPassword, zone: timeZone })

export const invitationForm = z.object({
  formKey,
  ...name,
  email: emailAddress,
  role,
  officeId: recordId,
  locale,
})

export const accountForm = z.object({ role, officeId: recordId, version })

export const profileForm = z.object({
  ...name,
  locale,
  zone: timeZone,
  theme: z.enum(['system', 'light', 'dark'], { error: says('choose') }),
  density: z.enum(['compact', 'comfortable'], { error: says('choose') }),
  version,
  personVersion: version,
})

/** A new password where a link stands for the old one. */
export const newPasswordForm = z.object({ password: typedPassword })

export const passwordForm = z.object({ currentPassword: typedPassword, password: typedPassword })
