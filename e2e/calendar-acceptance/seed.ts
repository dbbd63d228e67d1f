import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect } from '@playwright/test'
import { addDays, today } from '../../app/domain/time/plain-date'
import type { DemonstrationRole } from '../colleagues'
import { addPerson, inviteTo, send } from '../invitation-acts'
import { editMeeting, lastPart, logMeeting, post } from './acts'
import type { Colleagues } from './three-zones'

export type Seeded = Awaited<ReturnType<typeof seed>>

/** A year that holds nothing but what is logged here. */
export const emptyYear = 2033

/** A year that holds nothing but the recurring meetings logged here. */
export const seriesYear = 2034

/** The year whose 1 July is ahead of everybody. */
export const nextSummer = new Date().getUTCFullYear() + 1

/** A day within every feed's window, as it is typed. */
export function dayAhead(days: number): string {
  return addDays(today(new Date(), 'Europe/Copenhagen'), days).split('-').reverse().join('.')
}

/** The records the suite reads, made once by the colleagues themselves before the office is copied. */
export async function seed(colleagues: Colleagues) {
  const as = (role: DemonstrationRole) => colleagues.get(role) as APIRequestContext
  const log = (given: Parameters<typeof logMeeting>[1]) => logMeeting(as('COORDINATOR'), given)
  const invited = await someInvitations(as('COORDINATOR'))
  return {
    invited,
    invitedSeries: await aSeriesWithInvitations(as('COORDINATOR'), invited.people),
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
    series: await someSeries(as('COORDINATOR')),
    contact: await aContact(as('COORDINATOR')),
    feeds: await someFeeds(as('COORDINATOR'), as('DIPLOMAT')),
  }
}

/** Six meetings of a year of their own, one of them called off and one archived. */
async function aWholeYear(coordinator: APIRequestContext) {
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

/** A person whose names hold every sign that contact cards give a meaning. */
async function aContact(coordinator: APIRequestContext): Promise<string> {
  const organisation = { kind: 'COMPANY', nameDa: 'Firma; Søn, Holding A/S', despiteNamesakes: 'on' }
  const made = await post(coordinator, '/organisations/new', { formKey: randomUUID(), ...organisation })
  return addPerson(coordinator, {
    ...{ givenName: 'Åse, "Å"', familyName: 'Ørum; Jr.', email: 'aase@example.com' },
    ...{ organisation: organisation.nameDa, organisationId: lastPart(made) },
    ...{ postTitle: 'Direktør, salg; eksport' },
  })
}

const invitedTo = {
  first: 'Med indbudte',
  typo: 'Med slåfjel',
  calledOff: 'Bliver aflyst',
  withdrawn: 'Uden én',
  answered: 'Bliver besvaret',
  stale: 'Bliver flyttet',
  proposed: 'Får et forslag',
}
type Invited = keyof typeof invitedTo

/** Three people invited to meetings of one hour, told of them by mails that are sent by hand. */
async function someInvitations(coordinator: APIRequestContext) {
  const guests = [
    { givenName: 'Anne "Ann"', familyName: 'Ø; x', email: 'anne@example.com' },
    { givenName: 'Bo', familyName: 'Bjerrum', email: 'bo.bjerrum@example.com' },
    { givenName: 'Chen', familyName: 'Wei', email: 'chen.wei@example.com', languages: 'en,zh' },
  ]
  const people: string[] = []
  for (const guest of guests) people.push(await addPerson(coordinator, guest))
  const meetings: Partial<Record<Invited, string>> = {}
  const batches: Partial<Record<Invited, string>> = {}
  for (const [name, title] of Object.entries(invitedTo) as [Invited, string][]) {
    const id = await logMeeting(coordinator, { title, date: `1.7.${nextSummer}`, time: '10:00-11:00' })
    await inviteTo(coordinator, `/meetings/${id}`, people)
    meetings[name] = id
    batches[name] = await send(coordinator, `/meetings/${id}`)
  }
  return {
    people,
    meetings: meetings as Record<Invited, string>,
    /** The first sending of each. */
    batches: batches as Record<Invited, string>,
    addresses: guests.map(({ email }) => email),
    ...{ awkward: 'anne@example.com', first: 'bo.bjerrum@example.com' },
  }
}

/** Five weeks to which the same three are invited. */
async function aSeriesWithInvitations(coordinator: APIRequestContext, people: string[]) {
  const id = await logMeeting(coordinator, {
    ...{ title: 'Fem uger', date: `6.7.${nextSummer}`, time: '10:00-11:00' },
    ...{ repeat: 'WEEKLY', repeatInterval: 1, repeatUntil: `3.8.${nextSummer}` },
  })
  const page = await coordinator.get(`/meetings/${id}/invitations`)
  const series = (page.headers()['location'] ?? '').replace('/invitations', '')
  await inviteTo(coordinator, series, people)
  return { series, batch: await send(coordinator, series) }
}

/** Recurring meetings over the days on which clocks change. */
async function someSeries(coordinator: APIRequestContext) {
  const repeat = { repeat: 'WEEKLY', repeatInterval: 1 }
  const log = (title: string, given: Parameters<typeof logMeeting>[1]) =>
    logMeeting(coordinator, { title, ...given })
  await log('Hver tirsdag i København', {
    ...{ date: `21.3.${seriesYear}`, time: '10:00-11:00', ...repeat, repeatUntil: `4.4.${seriesYear}` },
  })
  await log('Every Tuesday in San Francisco', {
    ...{ date: `31.10.${seriesYear}`, time: '09:00-10:00', zone: 'America/Los_Angeles' },
    ...{ ...repeat, repeatUntil: `14.11.${seriesYear}` },
  })
  const yearly = await log('Hvert år', {
    ...{ date: `5.6.${seriesYear}`, repeat: 'YEARLY', repeatInterval: 1 },
    repeatUntil: `5.6.${seriesYear + 3}`,
  })
  const moved = await log('Flyttet første gang', {
    ...{ date: `2.5.${seriesYear}`, time: '10:00-11:00', ...repeat, repeatUntil: `30.5.${seriesYear}` },
  })
  await editMeeting(coordinator, moved, { date: `3.5.${seriesYear}`, time: '09:00-10:30', scope: 'this' })
  const days = await log('Flyttet dag', {
    ...{ date: `1.8.${seriesYear}`, ...repeat, repeatUntil: `29.8.${seriesYear}` },
  })
  await editMeeting(coordinator, days, { date: `2.8.${seriesYear}`, scope: 'this' })
  return { yearly }
}

/** Feeds of two colleagues, and meetings ahead for them: two open ones and one only the diplomat sees. */
async function someFeeds(coordinator: APIRequestContext, diplomat: APIRequestContext) {
  const hour = { time: '10:00-11:30' }
  const meetings = {
    open: await logMeeting(coordinator, { title: 'Åbent møde', date: dayAhead(20), ...hour }),
    other: await logMeeting(coordinator, { title: 'Et andet møde', date: dayAhead(21), ...hour }),
    limited: await logMeeting(diplomat, {
      ...{ title: 'Lønligt emne', date: dayAhead(22), place: 'Lønligt sted', purpose: 'Lønligt formål' },
      ...{ link: 'https://example.org/loenlig', handling: 'LIMITED', marking: 'TIL_TJENESTEBRUG' },
      ...hour,
    }),
  }
  const plan = { source: 'PLAN', content: 'FULL' }
  return {
    meetings,
    full: await makeFeed(coordinator, { ...plan, label: 'full' }),
    toRevoke: await makeFeed(coordinator, { ...plan, label: 'to revoke' }),
    toRotate: await makeFeed(coordinator, { ...plan, label: 'to rotate' }),
    diplomats: await makeFeed(diplomat, plan),
    busy: await makeFeed(diplomat, { source: 'MINE', content: 'BUSY' }),
  }
}

export type Feed = { path: string; token: string }

/** Makes a feed; its address, which is shown this once. */
export async function makeFeed(
  context: APIRequestContext,
  given: Record<string, string | number>,
): Promise<Feed> {
  const form = { formKey: randomUUID(), locale: 'da', ...given }
  const answer = await context.post('/profile/feeds/new', { form })
  expect(answer.status(), await answer.text()).toBeLessThan(400)
  return feedIn(await answer.text())
}

export function feedIn(html: string): Feed {
  const [path = '', token = ''] = /\/feeds\/([\w-]{22,})\.ics/.exec(html) ?? []
  expect(path, 'the address is shown').not.toBe('')
  return { path, token }
}
