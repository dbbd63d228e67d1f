import {
  Bookmark,
  Building2,
  CalendarPlus,
  CalendarSync,
  Handshake,
  Keyboard,
  ListChecks,
  ListPlus,
  Plus,
  Repeat,
  UserPlus,
  UserRound,
  type LucideIcon,
} from 'lucide-react'
import type { Role } from '~/domain/access/actor'
import { can } from '~/domain/access/can'
import type { Action } from '~/domain/access/permission-matrix'
import { foldedWords } from '~/domain/search/fold'
import type { Texts } from '~/i18n'
import { destinationsFor } from '../shell/destinations'
import { goTo } from './shortcuts'

/** Something to do that needs no record: make one, go somewhere. */
export type Command = {
  label: string
  icon: LucideIcon
  /** An address, or the sheet of shortcuts. */
  to: string | 'shortcuts'
  /** The keys that do the same, one after the other. */
  keys?: string[]
  /** Offered before anything is typed. */
  common?: boolean
  /** Folded: its label's and those it also answers to, in both languages. */
  words: string[]
}

type Given = Omit<Command, 'words'> & { also: string; needs?: Action }

/** The commands of a role, making before going. */
export function commandsFor(role: Role, t: Texts): Command[] {
  return [...making(t), ...going(role, t)]
    .filter(({ needs }) => !needs || can({ role }, needs))
    .map(({ also, needs: _, ...command }) => ({ ...command, words: foldedWords(`${command.label} ${also}`) }))
}

function making(t: Texts): Given[] {
  const { meetings, people, organisations, followUps, groups, series } = t
  return [
    {
      label: meetings.log,
      also: 'log møde mødt mødte meeting met new ny nyt',
      icon: Plus,
      to: '/log',
      keys: ['C'],
      common: true,
      needs: 'meeting.create',
    },
    {
      label: meetings.plan,
      also: 'planlæg møde plan meeting new nyt',
      icon: CalendarPlus,
      to: '/log?plan=1',
      needs: 'meeting.create',
    },
    {
      label: people.add,
      also: 'ny person kontakt new contact tilføj add',
      icon: UserPlus,
      to: '/people/new',
      common: true,
      needs: 'person.create',
    },
    {
      label: organisations.add,
      also: 'ny organisation virksomhed new company tilføj add',
      icon: Building2,
      to: '/organisations/new',
      common: true,
      needs: 'organisation.create',
    },
    {
      label: followUps.add,
      also: 'ny opfølgning løfte follow up todo new tilføj add',
      icon: ListPlus,
      to: '/follow-ups/new',
      common: true,
      needs: 'followUp.create',
    },
    {
      label: groups.add,
      also: 'ny gruppe alliance new group tilføj add',
      icon: Handshake,
      to: '/groups/new',
      needs: 'group.create',
    },
    {
      label: series.add,
      also: 'ny serie arrangement new series event tilføj add',
      icon: Repeat,
      to: '/series/new',
      needs: 'series.edit',
    },
  ]
}

function going(role: Role, t: Texts): Given[] {
  const { main, admin } = destinationsFor(role)
  const pages = [...main, ...admin].map(({ to, text, icon }) => ({
    label: t.shell.nav[text],
    also: alsoCalled[to] ?? '',
    icon,
    to,
    keys: keysTo(to),
    common: to === '/network',
  }))
  return [
    ...pages,
    { label: t.series.title, also: 'serier series udgave edition', icon: Repeat, to: '/series' },
    { label: t.wheel.tasks.title, also: 'opgaver tasks plan', icon: ListChecks, to: '/tasks' },
    { label: t.savedViews.title, also: 'visninger views saved gemte', icon: Bookmark, to: '/views' },
    { label: t.shell.user.profile, also: 'profil profile sprog language', icon: UserRound, to: '/profile' },
    {
      label: t.feeds.title,
      also: 'kalender calendar feed ics abonnement',
      icon: CalendarSync,
      to: '/profile/feeds',
    },
    {
      label: t.palette.shortcuts.title,
      also: 'genveje taster shortcuts keyboard help hjælp',
      icon: Keyboard,
      to: 'shortcuts',
      keys: ['?'],
    },
  ]
}

/** The other language's words for the pages. */
const alsoCalled: Record<string, string> = {
  '/': 'hjem forside home dashboard',
  '/meetings': 'møder meetings referater readouts',
  '/people': 'personer people kontakter contacts',
  '/organisations': 'organisationer organisations virksomheder companies lande countries',
  '/network': 'hvem kender hvem who knows whom netværk network introduktion introduction intro vej path',
  '/groups': 'grupper groups alliancer alliances',
  '/coverage': 'dækning coverage lande countries',
  '/follow-ups': 'opfølgninger follow ups todo',
  '/plan': 'årshjul arrangementer events year wheel plan kalender calendar',
  '/outbox': 'udbakke outbox invitationer invitations mail',
  '/strategy': 'strategi strategy tiltag measures',
  '/changes': 'ændringer changes fortryd undo',
  '/admin/accounts': 'konti accounts brugere users',
  '/admin/offices': 'repræsentationer offices',
  '/admin/audit': 'revisionsspor audit log',
}

function keysTo(to: string): string[] | undefined {
  const key = Object.entries(goTo).find(([, address]) => address === to)?.[0]
  return key ? ['G', key.toUpperCase()] : undefined
}

/** How well a command answers the folded words: 2 each is one of its words, 1 each begins one, 0 not. */
export function answers(command: Command, words: readonly string[]): 0 | 1 | 2 {
  if (words.length === 0) return 0
  if (words.every((word) => command.words.includes(word))) return 2
  return words.every((word) => command.words.some((own) => own.startsWith(word))) ? 1 : 0
}
