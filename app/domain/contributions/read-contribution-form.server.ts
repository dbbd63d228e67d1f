import type { Actor } from '../access/actor'
import { Invalid } from '../errors'
import { readDay } from '../strategy/read-day'
import { today } from '../time/plain-date'
import { conductStored } from './contribution'
import type { ContributionForm } from './contribution-schema.server'
import { resolveNamed } from './resolve-named.server'

/**
 * A contribution as its form says it. Of anything but a case nothing is kept of what was asked and what came of it.
 * Throws Invalid on a day ahead and on a name that is not known.
 */
export async function readContribution(actor: Actor, form: ContributionForm, now: Date) {
  const { measureId, kind, title, text, url = null } = form
  const happenedOn = readDay(actor, 'on', form.on, { now, lean: 'past' })
  if (happenedOn > today(now, actor.zone)) throw new Invalid([{ field: 'on', code: 'contributionInFuture' }])
  const named = await resolveNamed(actor, form)
  const isCase = kind === 'CASE'
  return {
    ...named,
    data: {
      ...{ measureId, kind, happenedOn, title, text, url },
      asked: isCase ? form.asked : '',
      outcome: isCase ? form.outcome : '',
      conductChanged: conductStored(kind, form.conduct),
    },
  }
}

export type ReadContribution = Awaited<ReturnType<typeof readContribution>>
