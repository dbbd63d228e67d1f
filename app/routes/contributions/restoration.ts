import type { ActionFunctionArgs } from '@remix-run/node'
import { restoreContribution } from '~/domain/contributions/change-contribution.server'
import { contributionParams } from '~/domain/contributions/contribution-schema.server'
import { textsFor } from '~/i18n'
import { redirectWith } from '~/web/flash.server'
import { answering, notFound, readParams } from '~/web/page.server'
import { requireCan } from '~/web/require-actor.server'
import { whereFrom } from '~/web/where-from.server'

/** The contribution is back and counts. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'contribution.state')
  const { id } = readParams(params, contributionParams)
  await answering(() => restoreContribution(actor, id))
  return redirectWith(request, whereFrom(request, '/contributions'), {
    text: textsFor(actor.locale).contributions.said.restored,
    undo: `/contributions/${id}/archive`,
  })
}

export function loader() {
  throw notFound()
}
