import type { DemonstrationRole } from '../colleagues'
import type { Colleagues } from './three-zones'
import { logMeeting, post } from './acts'

export type Seeded = Awaited<ReturnType<typeof seed>>

/** A year that holds nothing but what is logged here. */
export const emptyYear = 2033

/** The records the suite reads, made once by the colleagues themselves before the office is copied. */
export async function seed(colleagues: Colleagues) {
  const as = (role: DemonstrationRole) => colleagues.get(role) as NonNullable<ReturnType<Colleagues['get']>>
  const log = (given: Parameters<typeof logMeeting>[1]) => logMeeting(as('COORDINATOR'), given)
  return {
    long: await log({ title: 'æøå/北京/🚀'.repeat(20), date: '2.7.2026', time: '10:00-11:00' }),
    awkward: await log({
      title: 'a, b; c \\ d',
      purpose: 'a, b; c \\ d\nnæste\r\nBEGIN:VEVENT\r\nSUMMARY:indsat',
      ...{ date: '3.7.2026', time: '10:00-11:00', place: 'Rum 1; æ, ø' },
    }),
    linked: await log({
      ...{ title: 'Med link', date: '4.7.2026', time: '10:00-11:00' },
      link: 'https://example.org/a;b,c?x=1,2;3&y=æ',
    }),
    copenhagen: await log({ title: 'I København', date: '1.7.2026', time: '10:00-11:00' }),
    sanFrancisco: await log({
      ...{ title: 'In San Francisco', date: '1.7.2026', time: '09:00-10:00' },
      zone: 'America/Los_Angeles',
    }),
    beijing: await log({
      ...{ title: '在北京', date: '1.7.2026', time: '09:00-10:00', zone: 'Asia/Shanghai' },
    }),
    repeated: await log({
      ...{ title: 'Anden gang klokken er 02.30', date: '25.10.2026', time: '02:30', clock: 'later' },
    }),
    wholeDay: await log({ title: 'Hel dag', date: '1.6.2026' }),
    conference: await log({
      ...{ title: 'Konference', date: '1.6.2026', endDate: '3.6.2026' },
    }),
    limited: await logMeeting(as('DIPLOMAT'), {
      ...{ title: 'Fortroligt emne', date: '6.7.2026', time: '10:00-11:00', place: 'Hemmeligt sted' },
      ...{ link: 'https://example.org/hemmelig', handling: 'LIMITED' },
    }),
    year: await aWholeYear(as('COORDINATOR')),
  }
}

/** Six meetings of a year of their own, one of them called off and one archived. */
async function aWholeYear(coordinator: NonNullable<ReturnType<Colleagues['get']>>) {
  const log = (title: string, given: Parameters<typeof logMeeting>[1]) =>
    logMeeting(coordinator, { title, ...given })
  const cancelled = await log('Aflyst', { date: `2.5.${emptyYear}`, time: '10:00-11:00' })
  await post(coordinator, `/meetings/${cancelled}/cancellation`)
  const archived = await log('Arkiveret', { date: `3.5.${emptyYear}`, time: '10:00-11:00' })
  await post(coordinator, `/meetings/${archived}/archive`)
  await log('Vinter', { date: `3.1.${emptyYear}`, time: '10:00-11:00' })
  await log('Sommer', { date: `4.7.${emptyYear}`, time: '10:00-11:00' })
  await log('Pacific', { date: `5.7.${emptyYear}`, time: '09:00-10:00', zone: 'America/Los_Angeles' })
  await log('Hele dage', { date: `6.7.${emptyYear}`, endDate: `8.7.${emptyYear}` })
  return { cancelled, archived }
}
