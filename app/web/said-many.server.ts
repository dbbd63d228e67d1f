import type { Actor } from '~/domain/access/actor'
import type { BulkAct } from '~/domain/events/board/bulk-act'
import type { Done } from '~/domain/events/board/change-many.server'
import { findEditionInvitations } from '~/domain/events/editions/find-invitations.server'
import { today } from '~/domain/time/plain-date'
import { textsFor } from '~/i18n'

/** A message fits in a cookie. */
const mostNames = 5

/** What a bulk act did, whom it left as they were, and why. */
export async function saidMany(actor: Actor, editionId: string, act: BulkAct, done: Done): Promise<string> {
  const { said } = textsFor(actor.locale).board
  const left = done.changed.length + done.unfit.length
  const rows = left > 0 ? await findEditionInvitations(actor, editionId, today(new Date(), actor.zone)) : []
  const names = (ids: string[]) => {
    const known = rows.filter(({ id }) => ids.includes(id)).map(({ name, title }) => name || title)
    const more = known.length - mostNames
    return more > 0 ? said.andMore(known.slice(0, mostNames).join(', '), more) : known.join(', ')
  }
  return [
    done.done.length > 0 ? said[act](done.done.length) : said.nothing,
    done.waiting > 0 ? said.noSeats(done.waiting) : '',
    done.toTell > 0 ? said.toTell(done.toTell) : '',
    done.changed.length > 0 ? said.changed(names(done.changed)) : '',
    done.unfit.length > 0 ? said.unfit(names(done.unfit)) : '',
    done.gone > 0 ? said.gone(done.gone) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
