import type { ActionFunctionArgs } from '@remix-run/node'
import { archiveSeries } from '~/domain/events/series/change-series.server'
import { findSeriesForm } from '~/domain/events/series/find-series-form.server'
import { seriesParams } from '~/domain/events/series/series-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'

/** Out of every list until restored. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'series.edit')
  const { seriesId } = readParams(params, seriesParams)
  return answering(async () => {
    const { name } = await findSeriesForm(actor, seriesId)
    await archiveSeries(actor, seriesId, { now: new Date() })
    return redirectWith(request, '/series', {
      text: textsFor(actor.locale).series.archived(name),
      undo: `/series/${seriesId}/restoration`,
    })
  })
}

export function loader() {
  throw notFound()
}
