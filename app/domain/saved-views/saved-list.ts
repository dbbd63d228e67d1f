import type { Role } from '../access/actor'
import { can } from '../access/can'
import type { Action } from '../access/permission-matrix'

/**
 * The lists whose state can be kept under a name, and what each one's address may hold: its search, filters, order and
 * columns. The page number is never part of it.
 */
const parameters = {
  '/people': ['q', 'org', 'organisation', 'country', 'knownBy', 'archived', 'sort', 'columns'],
  '/organisations': ['q', 'kind', 'country', 'archived', 'sort', 'columns'],
  '/meetings': [
    'q',
    'person',
    'personText',
    'organisation',
    'organisationText',
    'topic',
    'office',
    'measure',
    'kind',
    'status',
    'mine',
    'archived',
    'from',
    'to',
    'sort',
    'columns',
  ],
  '/follow-ups': ['tab', 'done', 'archived', 'q', 'sort'],
  '/groups': ['q', 'memberKind', 'sort'],
  '/series': ['q', 'kind', 'gaps', 'sort'],
  '/tasks': ['tab', 'state', 'owner', 'series', 'archived', 'q', 'sort'],
  '/contributions': ['q', 'kind', 'measure', 'priority', 'organisation', 'year', 'archived', 'sort'],
  '/coverage/gaps': ['q', 'group', 'office', 'kind', 'days'],
  '/network/insights': ['q', 'kind', 'group', 'office', 'days', 'sort'],
  '/outbox': ['q', 'state', 'sort'],
  '/answers': ['tab', 'q', 'status', 'channel', 'state', 'sort'],
  '/admin/accounts': ['q', 'role', 'office', 'status', 'sort'],
  '/admin/audit': ['who', 'kind', 'verb', 'record', 'from', 'to'],
} as const satisfies Record<string, readonly string[]>

export type SavedList = keyof typeof parameters

export function isSavedList(path: string): path is SavedList {
  return Object.hasOwn(parameters, path)
}

/** Lists that only some roles may open; their views are for these roles alone. */
const needs: Partial<Record<SavedList, Action>> = {
  '/outbox': 'invitation.edit',
  '/answers': 'invitation.edit',
  '/admin/accounts': 'account.manage',
  '/admin/audit': 'audit.read',
}

export function mayOpenList({ role }: { role: Role }, list: SavedList): boolean {
  const right = needs[list]
  return right === undefined || can({ role }, right)
}

const longestValue = 200
const mostPairs = 40
/** Longest state that is kept: an address any browser and mail program takes. */
export const longestQuery = 1_500

/**
 * A list's state as it is kept and compared: what the list does not know is dropped, and so are empty and overlong values;
 * parameters stand in the list's order, so that the same state reads the same. Anything beyond the longest is left out.
 */
export function cleanViewQuery(list: SavedList, query: string): string {
  const given = new URLSearchParams(query.slice(0, 8_000))
  const kept = new URLSearchParams()
  for (const name of parameters[list]) {
    for (const value of given.getAll(name)) {
      if (value === '' || value.length > longestValue || [...kept].length >= mostPairs) continue
      const before = kept.toString().length
      const cleaned = value.replace(/\p{Cc}/gu, '')
      if (before + encodeURIComponent(cleaned).length + name.length + 2 <= longestQuery)
        kept.append(name, cleaned)
    }
  }
  return kept.toString()
}

/** The address that shows a view, saying which it is: what differs from it then shows as changed. */
export function viewAddress(view: { id: string; list: string; query: string }): string {
  return `${view.list}?${view.query ? `${view.query}&` : ''}view=${view.id}`
}
