import { describe, expect, it } from 'vitest'
import { romanised } from './romanise.server'

describe('a Chinese name in Latin letters', () => {
  it('is its syllables, the given name and the whole, without tones', () => {
    expect(romanised('李伟')).toEqual(['liwei', 'li', 'wei'])
    expect(romanised('王小明')).toEqual(
      expect.arrayContaining(['wangxiaoming', 'xiaoming', 'wang', 'xiao', 'ming']),
    )
  })

  it('reads a family name as one, and also as the character is read elsewhere', () => {
    expect(romanised('单雪梅')[0]).toBe('shanxuemei')
    expect(romanised('单雪梅')).toContain('danxuemei')
    expect(romanised('曾国藩')[0]).toBe('zengguofan')
  })

  it('is typed with u or v for ü', () => {
    expect(romanised('吕布')).toEqual(expect.arrayContaining(['lubu', 'lvbu']))
  })

  it('is nothing for other names, and never long', () => {
    expect(romanised('Ana Sørensen')).toEqual([])
    expect(romanised('')).toEqual([])
    expect(romanised('重'.repeat(500)).length).toBeLessThan(40)
  })
})
