import type { ActionFunctionArgs } from '@remix-run/node'
import { restoreSeries } from '~/domain/events/series/change-series.server'
import { findSeriesForm } from '~/domain/events/series/find-series-form.server'
import { seriesParams } from '~/domain/events/series/series-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

/** The series is back in the lists. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'series.edit')
  const { seriesId } = readParams(params, seriesParams)
  return answering(async () => {
    await restoreSeries(actor, seriesId)
    const { name } = await findSeriesForm(actor, seriesId)
    const text = textsFor(actor.locale).series.restored(name)
    return redirectWith(request, `/series/${seriesId}`, { text })
  })
}

export function loader() {
  throw notFound()
}
