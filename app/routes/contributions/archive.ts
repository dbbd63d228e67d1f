import type { ActionFunctionArgs } from '@remix-run/node'
import { archiveContribution } from '~/domain/contributions/change-contribution.server'
import { contributionParams } from '~/domain/contributions/contribution-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** The contribution leaves the lists and counts no longer. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'contribution.state')
  const { id } = readParams(params, contributionParams)
  await answering(() => archiveContribution(actor, id, { now: new Date() }))
  return redirectWith(request, whereFrom(request, '/contributions'), {
    text: textsFor(actor.locale).contributions.said.archived,
    undo: `/contributions/${id}/restoration`,
  })
}

export function loader() {
  throw notFound()
}
