import {
  Building2,
  CalendarDays,
  CalendarRange,
  Handshake,
  History,
  House,
  Landmark,
  ListChecks,
  Map,
  ScrollText,
  Send,
  Share2,
  Target,
  UserCog,
  Users,
  type LucideIcon,
} from 'lucide-react'
import type { Role } from '~/domain/access/actor'
import { can } from '~/domain/access/can'
import type { Action } from '~/domain/access/permission-matrix'
import type { Texts } from '~/i18n'

export type Destination = {
  to: string
  text: keyof Texts['shell']['nav']
  icon: LucideIcon
  /** Other sections that stand under it. */
  also?: string[]
  /** Shown only to roles that may do this. */
  needs?: Action
}

/** Where the navigation leads, in its order. */
const main: Destination[] = [
  { to: '/', text: 'dashboard', icon: House },
  { to: '/meetings', text: 'meetings', icon: CalendarDays, also: ['/recurrences', '/imports'] },
  { to: '/people', text: 'people', icon: Users },
  { to: '/organisations', text: 'organisations', icon: Building2 },
  { to: '/network', text: 'network', icon: Share2, also: ['/ties', '/introductions'] },
  { to: '/groups', text: 'groups', icon: Handshake },
  { to: '/coverage', text: 'coverage', icon: Map },
  { to: '/follow-ups', text: 'followUps', icon: ListChecks },
  { to: '/plan', text: 'events', icon: CalendarRange, also: ['/series', '/editions', '/tasks'] },
  { to: '/outbox', text: 'invitations', icon: Send, also: ['/answers'], needs: 'invitation.edit' },
  { to: '/strategy', text: 'strategy', icon: Target, also: ['/contributions', '/report', '/overview'] },
  { to: '/changes', text: 'changes', icon: History },
]

const admin: Destination[] = [
  { to: '/admin/accounts', text: 'accounts', icon: UserCog, needs: 'account.manage' },
  { to: '/admin/offices', text: 'offices', icon: Landmark, needs: 'office.manage' },
  { to: '/admin/audit', text: 'audit', icon: ScrollText, needs: 'audit.read' },
]

export function destinationsFor(role: Role): { main: Destination[]; admin: Destination[] } {
  const isFor = ({ needs }: Destination) => !needs || can({ role }, needs)
  return { main: main.filter(isFor), admin: admin.filter(isFor) }
}

/** Whether the address lies in the destination or in a section under it. */
export function isWithin({ to, also = [] }: Destination, pathname: string): boolean {
  if (to === '/') return pathname === '/'
  return [to, ...also].some((section) => pathname === section || pathname.startsWith(`${section}/`))
}

/** On a phone these have their own place in the bottom bar; the rest is under "More". */
export const onBottomBar = new Set(['/', '/people'])
