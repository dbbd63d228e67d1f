import { describe, expect, it } from 'vitest'
import { worked } from '~/testing/worked'
import { hashPassword, nobodys, verifyNothing, verifyPassword } from './password.server'
import { hashNewPassword, passwordProblem } from './password-rules.server'

const owner = { email: 'mette.holm@example.org' }
const problem = (password: string) => passwordProblem(password, owner)?.code ?? null

describe('keeping a password', () => {
  it('uses argon2id with at least 19 MiB and two passes', async () => {
    const stored = await hashPassword('tre små kinesere på')
    const [, kind, , cost] = stored.split('$')
    expect(kind).toBe('argon2id')
    const [m, t] = [/m=(\d+)/, /t=(\d+)/].map((part) => Number(part.exec(cost ?? '')?.[1]))
    expect(m).toBeGreaterThanOrEqual(19_456)
    expect(t).toBeGreaterThanOrEqual(2)
  })

  it('fits the password it was made from, however its letters are composed, and no other', async () => {
    const stored = await hashPassword('tre små kinesere på'.normalize('NFD'))
    expect(await verifyPassword(stored, 'tre små kinesere på')).toBe(true)
    expect(await verifyPassword(stored, 'tre små kinesere')).toBe(false)
  })

  it('fits nothing when the stored hash cannot be read or the password is absurdly long', async () => {
    expect(await verifyPassword('none', 'whatever it is now')).toBe(false)
    expect(await verifyPassword(await hashPassword('x'), 'x'.repeat(10_000))).toBe(false)
  })

  it('does the same work for an account that does not exist as for one that does', async () => {
    const costOf = (stored: string) => stored.split('$').slice(0, 4).join('$')
    expect(costOf(nobodys)).toBe(costOf(await hashPassword('tre små kinesere på')))
    expect(await verifyNothing('wrong and wrong')).toBe(false)
  })
})

describe('choosing a password', () => {
  it('needs twelve characters', () => {
    expect(problem('kort-men-ok')).toBe('tooShort')
    expect(problem('æøåæøå')).toBe('tooShort')
  })

  it('takes 128 characters, and more', () => {
    expect(problem('aBc9 '.repeat(25) + 'xyz')).not.toBe('tooLong')
    expect(
      problem(
        Array.from({ length: 128 }, (_, i) => String.fromCharCode(97 + ((i * 7 + (i >> 3)) % 26))).join(''),
      ),
    ).toBe(null)
    expect(problem('k'.repeat(257))).toBe('tooLong')
  })

  it.each([
    'correct horse battery staple',
    'password1234!',
    'P@ssw0rd2026',
    'Adgangskode2026!',
    'kodeord12345',
    '123456789012',
    '987654321098',
    'abcdefghijklm',
    'qwertyuiop123',
    'Sommer2026!!',
    'sommersommer',
    'dragonmonkey99',
    'iloveyou1234',
    'aaaaaaaaaaaaa',
    'hej1hej1hej1',
    '1q2w3e4r5t6y',
    'København2026',
    'administrator',
    'liverpoolfc12',
    '1qaz2wsx3edc',
  ])('refuses the common %s', (password) => {
    expect(problem(password)).toBe('passwordCommon')
  })

  it.each([
    'grønne elefanter spiser stilfærdigt',
    'kaffe uden mælk klokken ni',
    'thedragonandthetiger',
    'x9$kQ2!vLm7@',
    '李伟在哥本哈根喝咖啡看书写信',
    'alllowercasewordsgalore',
    '8305 1192 4467 0958',
  ])('accepts %s: no kind of character is demanded', (password) => {
    expect(problem(password)).toBe(null)
  })

  it('refuses one with the own e-mail name or the name of this place in it', () => {
    expect(problem('xx-Mette.Holm-77-zz')).toBe('passwordAboutYou')
    expect(problem('rapport er bedst 42')).toBe('passwordAboutYou')
  })

  it('answers at once however many ways a long password can be cut into common words', () => {
    const began = worked()
    for (const word of ['test', 'abc', 'aaa']) problem(`${word.repeat(90).slice(0, 250)}xq`)
    expect(worked() - began).toBeLessThan(1_000)
  })

  it('points at the password field', async () => {
    await expect(hashNewPassword('kort', owner)).rejects.toMatchObject({
      fields: [{ field: 'password', code: 'tooShort', params: { min: 12 } }],
    })
  })
})
