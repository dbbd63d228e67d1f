import type { ActionFunctionArgs } from '@remix-run/node'
import { liftOverride } from '~/domain/strategy/change-measure.server'
import { liftingForm } from '~/domain/strategy/measure-schema.server'
import { startOverrideForm } from '~/domain/strategy/start-measure-form.server'
import { measureParams, scoreboardSearch } from '~/domain/strategy/strategy-schema.server'
import { textsFor } from '~/i18n'
import { addressWith } from '~/ui/list-address'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams, readSearch } from '~/web/page.server'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

/** The computed status holds again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'measure.override')
  const { number } = readParams(params, measureParams)
  const { period } = readSearch(request, scoreboardSearch)
  const { id } = await answering(() => startOverrideForm(actor, number, { period, now: new Date() }))
  const form = await readForm(request, liftingForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (fields) => {
    await liftOverride(actor, id, fields)
    return redirectWith(request, addressWith(`/strategy/${String(number)}`, '', { period: period ?? null }), {
      text: textsFor(actor.locale).measures.said.lifted,
    })
  })
}

export function loader() {
  throw notFound()
}
