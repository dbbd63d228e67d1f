import type { MeetingStatus } from '../../app/generated/sqlite/enums'
import { addDays, type PlainDate } from '../../app/domain/time/plain-date'
import { workingDay } from './cast'
import { dossiers } from './organisations'
import { daysAgo, heldOn, type Member, type Stage } from './stage'
import type { Theme } from './theme'
import { themes } from './themes'
import { momentOn, writeMeeting } from './write-meeting'

export type PlannedMeeting = {
  id: string
  organisation: string
  theme: Theme
  author: Member
  present: Member[]
  status: MeetingStatus
  startsOn: PlainDate
  language: 'da' | 'en'
  limited: boolean
}

type Dossier = (typeof dossiers)[number]

const heldCount = 127
const cancelledCount = 7

/** 150 meetings: eighteen months of held and cancelled ones, and those planned from today on. */
export function planMeetings(stage: Stage): PlannedMeeting[] {
  const { random } = stage
  const past = Array.from({ length: heldCount + cancelledCount }, (_, i) => ({
    // More of them lately, as in an office that has taken the system into use.
    day: workingDay(daysAgo(stage, 3 + Math.floor(543 * random.next() ** 1.5))),
    status: i < heldCount ? ('HELD' as const) : ('CANCELLED' as const),
  })).map(({ day, status }) => ({ day: day < stage.today ? day : daysAgo(stage, 3), status }))
  const ahead = [0, 0, 1, 2, 3, 4, 6, 7, 9, 12, 14, 20, 27, 33, 40, 46].map((days) => ({
    day: days < 2 ? addDays(stage.today, days) : workingDay(addDays(stage.today, days)),
    status: 'PLANNED' as const,
  }))
  const deck = shuffledDossiers(stage, past.length + ahead.length)
  return [...past, ...ahead].map(({ day, status }, i) => planMeeting(stage, deck, day, status, i))
}

function planMeeting(
  stage: Stage,
  deck: Dossier[],
  startsOn: PlainDate,
  status: MeetingStatus,
  number: number,
): PlannedMeeting {
  const { random } = stage
  const { organisation, theme, counterparts } = subjectOn(stage, startsOn, deck)
  const own = colleaguesFor(stage, organisation, startsOn)
  // The first two meetings ahead are today's, and belong to the diplomat whose sign-in is printed.
  const today = startsOn === stage.today
  const author = today ? stage.members.get('sofie') : random.pick(own)
  const present = [author, ...random.some(counterparts, random.chance(0.25) ? 2 : 1)]
  if (random.chance(0.4)) present.push(random.pick(own))
  if (random.chance(0.15) && !today) present.push(stage.members.get('astrid'))
  const limited =
    present.some((member) => member.limited) ||
    (['like-minded', 'chips', 'cyber', 'influence'].includes(theme.key) && random.chance(0.25))
  const meeting: PlannedMeeting = {
    id: random.id(momentOn(startsOn, '08:00', 'Europe/Copenhagen')),
    organisation,
    theme,
    author,
    present: [...new Set(present)],
    status,
    startsOn,
    language: author.account?.locale ?? 'da',
    limited,
  }
  writeMeeting(stage, meeting, number)
  return meeting
}

/** The next dossier of the deck with somebody in post that day; each comes as often as its weight says. */
function subjectOn(stage: Stage, day: PlainDate, deck: Dossier[]) {
  const { random, members } = stage
  const seated = (organisation: string) =>
    members.values().filter(({ seats, account }) => {
      const seat = seats.get(organisation)
      return !account && seat !== undefined && heldOn(seat, day)
    })
  const at = deck.findIndex(({ organisation }) => seated(organisation).length > 0)
  const [drawn] = deck.splice(at, 1)
  if (at < 0 || !drawn) throw new Error(`Nobody to meet on ${day}`)
  const { organisation, themes: keys } = drawn
  return { organisation, theme: themes[random.pick(keys)], counterparts: seated(organisation) }
}

function shuffledDossiers({ random }: Stage, count: number): Dossier[] {
  const once = dossiers.flatMap((dossier) => Array.from({ length: dossier.weight }, () => dossier))
  const deck: Dossier[] = []
  while (deck.length < count) deck.push(...random.some(once, once.length))
  return deck
}

const inBeijing = ['tencent', 'alibaba', 'baidu', 'demo-changfeng', 'country-jp', 'country-kr']
const inSiliconValley = ['google', 'meta', 'apple', 'youtube', 'snapchat', 'discord', 'openai', 'country-us']
const inBrussels = ['dg-connect', 'eeas', 'edri', 'nato-diana']

/** The colleagues who look after an organisation and were in the office that day. */
function colleaguesFor(stage: Stage, organisation: string, day: PlainDate): Member[] {
  const keys = inBeijing.includes(organisation)
    ? ['line', 'yutong']
    : [...inSiliconValley, 'demo-verdant'].includes(organisation)
      ? ['rasmus', 'freja', 'daniel', 'sofie']
      : inBrussels.includes(organisation)
        ? ['peter', 'sofie', 'jonas']
        : ['sofie', 'emil', 'jonas', 'peter', 'nanna', 'rasmus']
  const own = keys.map((key) => stage.members.get(key))
  return own.filter(({ seats }) => [...seats.values()].some((seat) => heldOn(seat, day)))
}
