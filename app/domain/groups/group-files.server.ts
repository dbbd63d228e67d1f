import { textsFor } from '~/i18n'
import type { Actor } from '../access/actor'
import { writeCsv } from '../text/write-csv'
import { formatDate } from '../time/format-time'
import { today, type PlainDate } from '../time/plain-date'
import { listMembers, withDialogue, type BoardMember } from './find-board.server'
import { findGroup } from './find-group.server'
import { findHistory } from './find-history.server'
import type { GroupSearch } from './group-search.server'

type CsvFile = { name: string; body: string }

/** The members the list shows, in its order, with everything known of their membership. Throws NotFound. */
export async function membersFile(
  actor: Actor,
  groupId: string,
  search: GroupSearch,
  now: Date,
): Promise<CsvFile> {
  const group = await findGroup(actor, groupId, now)
  const { members } = await withDialogue(actor, groupId, group.members, now)
  const { page, member } = textsFor(actor.locale).groups
  const head = [page.name, page.rung, page.since, page.live, page.owner, page.nextStep, member.nextStepOn]
  const more = [member.expectedOn, member.termEndsOn, member.sector, member.region]
  return {
    name: `${group.name} ${today(now, actor.zone)}`,
    body: writeCsv(
      [...head, ...more],
      listMembers(members, search).map((row) => lineOf(row, actor)),
    ),
  }
}

function lineOf(row: BoardMember, { locale }: Actor): (string | null)[] {
  const { kinds, common, groups } = textsFor(locale)
  const day = (on: PlainDate | null) => on && formatDate(on, locale, 'short')
  const sector = groups.sectors[row.sector] ?? row.sector
  return [
    ...[row.name, kinds.rung[row.rung], day(row.since), row.live ? common.yes : common.no, row.owner],
    ...[row.nextStep, day(row.nextStepOn), day(row.expectedOn), day(row.termEnd), sector, row.region],
  ]
}

/** Every step of the group's members, newest first. Throws NotFound. */
export async function historyFile(actor: Actor, groupId: string, now: Date): Promise<CsvFile> {
  const { name } = await findGroup(actor, groupId, now)
  const day = today(now, actor.zone)
  const { log } = await findHistory(actor, groupId, day)
  const { kinds, groups } = textsFor(actor.locale)
  const t = groups.history
  return {
    name: `${name} ${t.title} ${day}`,
    body: writeCsv(
      [t.when, groups.page.name, t.from, t.to, groups.member.reason, t.by],
      log.map(({ on, name: member, from, to, reason, by }) => [
        formatDate(on, actor.locale, 'short'),
        member,
        from && kinds.rung[from],
        kinds.rung[to],
        reason,
        by,
      ]),
    ),
  }
}
