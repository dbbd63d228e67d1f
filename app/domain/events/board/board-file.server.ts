import { textsFor } from '~/i18n/texts'
import type { Actor } from '../../access/actor'
import { lastMails } from '../../invitations/find-invitations.server'
import { shortMoment } from '../../mail/short-moment'
import { writeCsv } from '../../text/write-csv'
import { today } from '../../time/plain-date'
import { findEditionHead } from '../editions/find-edition.server'
import {
  findEditionInvitations,
  type InvitationFilter,
  type InvitationRow,
  listedInvitations,
} from '../editions/find-invitations.server'

const columns = [
  ...(['name', 'post', 'organisation', 'country', 'status', 'told', 'answered', 'channel', 'note'] as const),
  ...(['substitute', 'companions', 'companionNames', 'handling', 'marking'] as const),
]
type Line = Record<(typeof columns)[number], string | number | null>

/** The rows the filter leaves as a table, each with its marking; never anybody's needs. Throws NotFound. */
export async function boardFile(
  actor: Actor,
  editionId: string,
  filter: InvitationFilter,
  { now }: { now: Date },
): Promise<{ name: string; body: string }> {
  const { file } = textsFor(actor.locale).board
  const edition = await findEditionHead(actor, editionId, { now })
  const rows = await findEditionInvitations(actor, editionId, today(now, actor.zone))
  const mails = await lastMails(actor, { kind: 'edition', id: editionId })
  const lines = listedInvitations(rows, filter).map((row) => {
    const mail = mails.get(row.id)
    const line = lineOf(actor, row, edition.marking, mail ? (mail.sentAt ?? mail.createdAt) : null)
    return columns.map((column) => line[column])
  })
  const head = columns.map((column) => file.columns[column])
  return { name: file.name(edition.name), body: writeCsv(head, lines) }
}

function lineOf(
  { zone, locale }: Actor,
  row: InvitationRow,
  marking: 'NONE' | 'TIL_TJENESTEBRUG',
  told: Date | null,
): Line {
  const { kinds, invitations } = textsFor(locale)
  const moment = (at: Date | null) => (at ? shortMoment(at, zone, locale) : null)
  return {
    name: row.name,
    post: row.title,
    organisation: row.organisation?.name ?? null,
    country: row.countryName,
    status: kinds.invitationStatus[row.status],
    told: moment(told),
    answered: moment(row.answeredAt),
    channel: row.answerChannel && invitations.channel[row.answerChannel],
    note: row.answerNote,
    substitute: row.substituteName,
    companions: row.companions,
    companionNames: row.companionNames,
    handling: kinds.handling[row.limited ? 'LIMITED' : 'OPEN'],
    marking: marking === 'NONE' ? null : kinds.marking[marking],
  }
}
