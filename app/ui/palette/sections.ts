import {
  Briefcase,
  Building2,
  CalendarDays,
  CalendarRange,
  FileText,
  Handshake,
  Plus,
  Repeat,
  Route,
  Search,
  Target,
  UserRound,
  type LucideIcon,
} from 'lucide-react'
import type { Role } from '~/domain/access/actor'
import { can } from '~/domain/access/can'
import type { PaletteKind, PaletteRecord } from '~/domain/palette/find-palette-records.server'
import { foldedWords } from '~/domain/search/fold'
import type { Marked } from '~/domain/search/highlight'
import type { Texts } from '~/i18n'
import { answers, type Command } from './commands'
import type { Intent } from './intents'

export type Choice = {
  id: string
  icon: LucideIcon
  title: Marked
  detail?: Marked
  to: string
  keys?: string[]
  /** A record's own page: remembered as looked at when chosen. */
  isRecord?: boolean
}

export type Section = { id: string; head: string; choices: Choice[] }

type Typed = { q: string; intent: Intent | null; rest: string }
type Known = { records: PaletteRecord[]; recents: PaletteRecord[]; commands: Command[] }
type Reader = { role: Role; t: Texts }

const mostTargets = 5
const mostCommands = 5
const mostOfKind = 4

const iconOf: Record<PaletteKind, LucideIcon> = {
  person: UserRound,
  organisation: Building2,
  post: Briefcase,
  meeting: CalendarDays,
  edition: CalendarRange,
  group: Handshake,
  measure: Target,
  series: Repeat,
}

/** What the palette offers, in order: acts that were named, the record that is meant with what can be done about it, the rest. */
export function sectionsOf(typed: Typed, known: Known, reader: Reader): Section[] {
  const { palette: t } = reader.t
  const words = foldedWords(typed.q)
  if (words.length === 0) {
    return filled([
      { id: 'recents', head: t.recents, choices: known.recents.map(recordChoice) },
      {
        id: 'common',
        head: t.actions,
        choices: known.commands.filter(({ common }) => common).map(commandChoice),
      },
    ])
  }
  const targets = actsNamed(typed, known, reader)
  const best = known.records.find(({ named }) => named)
  const commands = known.commands
    .map((command) => ({ command, fit: answers(command, words) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
  const first = commands.filter(({ fit }) => fit === 2 || !best)
  const later = commands.filter((one) => !first.includes(one))
  const choices = (some: typeof commands) =>
    some.slice(0, mostCommands).map(({ command }) => commandChoice(command))
  return filled([
    { id: 'acts', head: t.actions, choices: [...targets, ...choices(first)] },
    {
      id: 'best',
      head: t.best,
      choices: best ? [recordChoice(best), ...(typed.intent ? [] : actsOn(best, reader))] : [],
    },
    { id: 'pages', head: t.pages, choices: choices(later) },
    ...byKind(
      known.records.filter((record) => record !== best),
      reader.t,
    ),
    { id: 'search', head: t.everywhere, choices: [searchChoice(typed.q, t)] },
  ])
}

/** "log møde med ana": the act, done to each record it may be meant for; with no name yet, to those looked at last. */
function actsNamed({ intent, rest }: Typed, { records, recents }: Known, reader: Reader): Choice[] {
  if (intent === null) return []
  const known = rest === '' && intent !== 'edition' ? recents : records
  const named = known.filter((record) => record.named)
  return (named.length > 0 ? named : known)
    .map((record) => actsOn(record, reader).find(({ id }) => id.startsWith(`${intent} `)))
    .filter((choice) => choice !== undefined)
    .slice(0, mostTargets)
}

/** What the reader may do about a record from here. */
function actsOn({ kind, id, title }: PaletteRecord, { role, t: texts }: Reader): Choice[] {
  const t = texts.palette
  const act = (intent: Intent, icon: LucideIcon, text: string, to: string): Choice => ({
    id: `${intent} ${kind} ${id}`,
    icon,
    title: { text, ranges: [] },
    to,
  })
  const name = title.text
  if (kind === 'series')
    return can({ role }, 'edition.edit')
      ? [act('edition', CalendarRange, t.newEdition(name), `/series/${id}/editions/new`)]
      : []
  if (kind !== 'person' && kind !== 'organisation') return []
  return [
    ...(can({ role }, 'meeting.create') ? [act('log', Plus, t.logWith(name), `/log?${kind}=${id}`)] : []),
    act('introduce', Route, t.introduce(name), `/network?to=${kind}:${id}`),
    ...(kind === 'person' ? [act('brief', FileText, t.briefing(name), `/briefings/person/${id}`)] : []),
  ]
}

function byKind(records: PaletteRecord[], t: Texts): Section[] {
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  return kinds.map((kind) => ({
    id: kind,
    head: kind === 'series' ? t.series.title : t.search.kinds[kind],
    choices: records
      .filter((record) => record.kind === kind)
      .slice(0, mostOfKind)
      .map(recordChoice),
  }))
}

function recordChoice({ kind, id, title, detail, to }: PaletteRecord): Choice {
  return { id: `${kind} ${id}`, icon: iconOf[kind], title, detail, to, isRecord: kind !== 'series' }
}

function commandChoice({ label, icon, to, keys }: Command): Choice {
  return { id: `command ${to}`, icon, title: { text: label, ranges: [] }, to, keys }
}

function searchChoice(q: string, t: Texts['palette']): Choice {
  const to = `/search?${new URLSearchParams({ q: q.trim() }).toString()}`
  return { id: 'search', icon: Search, title: { text: t.searchFor(q.trim()), ranges: [] }, to }
}

function filled(sections: Section[]): Section[] {
  return sections.filter(({ choices }) => choices.length > 0)
}
