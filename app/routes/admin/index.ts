import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { requireCan } from '~/web/require-actor.server'

/** The administration begins with its accounts. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireCan(request, 'account.manage')
  return redirect('/admin/accounts')
}
