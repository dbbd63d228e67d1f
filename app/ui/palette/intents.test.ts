import { describe, expect, it } from 'vitest'
import { readIntent } from './intents'

describe('what is to be done', () => {
  it('is read from the words before the name, in both languages', () => {
    const said: [string, ReturnType<typeof readIntent>['intent'], string][] = [
      ['log Ana', 'log', 'Ana'],
      ['log møde med Ana Ruiz', 'log', 'Ana Ruiz'],
      ['Log meeting with Ana', 'log', 'Ana'],
      ['mødte Ana', 'log', 'Ana'],
      ['hvem kan introducere mig til Åse', 'introduce', 'Åse'],
      ['who can introduce me to SAP', 'introduce', 'SAP'],
      ['introduktion SAP', 'introduce', 'SAP'],
      ['briefing om Ana', 'brief', 'Ana'],
      ['ny udgave af Tech & Cyber', 'edition', 'Tech & Cyber'],
      ['next edition of the Tech forum', 'edition', 'Tech forum'],
      ['udgave', 'edition', ''],
    ]
    for (const [typed, intent, rest] of said) expect(readIntent(typed), typed).toEqual({ intent, rest })
  })

  it('is nothing where the words name something', () => {
    for (const typed of ['Ana', 'Logistik A/S', 'ny person', 'Anders log', '', '  ', 'Mette'])
      expect(readIntent(typed).intent, typed).toBeNull()
    expect(readIntent('  Ana ').rest).toBe('Ana')
  })
})
