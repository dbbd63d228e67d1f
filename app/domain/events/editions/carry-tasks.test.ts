import { expect, it } from 'vitest'
import { carryTasks, dueOn } from './carry-tasks'

const template = [
  { titleDa: 'Koncept', titleEn: 'Concept', offsetDays: -180 },
  { titleDa: 'Referat', titleEn: 'Readout', offsetDays: 7 },
]
const task = (
  title: string,
  given: { ownerId?: string; offsetDays?: number | null; dueOn?: string } = {},
) => ({
  title,
  offsetDays: null,
  dueOn: '2026-04-01',
  ownerId: null,
  ...given,
})

it('tasks come from the template, with last time’s owners whatever the language', () => {
  const last = { startsOn: '2026-04-27', tasks: [task('Concept', { ownerId: 'jonas' })] }
  expect(carryTasks(template, last, 'da')).toEqual([
    { title: 'Koncept', offsetDays: -180, ownerId: 'jonas' },
    { title: 'Referat', offsetDays: 7, ownerId: null },
  ])
})

it('what last time added comes along, as many days from the first day as then', () => {
  const last = {
    startsOn: '2026-04-27',
    tasks: [
      task('Fælles foto', { dueOn: '2026-04-28', ownerId: 'mette' }),
      task('Gaver', { offsetDays: -3 }),
    ],
  }
  expect(carryTasks(template, last, 'en').map(({ title, offsetDays }) => `${offsetDays} ${title}`)).toEqual([
    '-180 Concept',
    '-3 Gaver',
    '1 Fælles foto',
    '7 Readout',
  ])
})

it('without an edition before there is the template alone', () => {
  expect(carryTasks(template, null, 'da')).toHaveLength(2)
  expect(dueOn('2027-03-04', { offsetDays: -180 })).toBe('2026-09-05')
})
