import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { KeyRound } from 'lucide-react'
import { z } from 'zod'
import { findAccount } from '~/domain/accounts/find-accounts.server'
import { mailPasswordLink } from '~/domain/accounts/mail-link.server'
import { makePasswordLink } from '~/domain/accounts/password-link.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { environment } from '~/env.server'
import { textsFor, useTexts } from '~/i18n'
import { OneTimeLink } from '~/ui/accounts/one-time-link'
import { AdminTabs } from '~/ui/admin/admin-tabs'
import { PostButton } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Page, PageHeader } from '~/ui/page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ accountId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const { accountId } = readParams(params, path)
  const { id, name } = await answering(() => findAccount(actor, accountId))
  return json({ id, name, title: textsFor(actor.locale).admin.passwordLink.title(name) })
}

/** Where mail is on, the link goes to its owner alone; otherwise it is shown to be passed on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const { accountId } = readParams(params, path)
  const { token, ...made } = await answering(() => makePasswordLink(actor, accountId, new Date()))
  const link = `${environment().origin}/new-password/${token}`
  const delivery = await mailPasswordLink(actor, { ...made, link })
  const shown = delivery === 'off' ? { link, expiresAt: made.expiresAt.toISOString() } : null
  return json({ delivery, email: made.email, shown })
}

export default function PasswordLink() {
  const { id, name } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  const t = useTexts().admin
  return (
    <Page narrow>
      <PageHeader
        title={t.passwordLink.title(name)}
        subtitle={t.passwordLink.intro}
        trail={[
          { to: '/admin/accounts', label: t.accounts.title },
          { to: `/admin/accounts/${id}`, label: name },
        ]}
      />
      <AdminTabs />
      {made?.delivery === 'sent' ? <Notice tone="ok">{t.passwordLink.mailedOnly(made.email)}</Notice> : null}
      {made?.delivery === 'failed' ? (
        <Notice tone="danger">{t.passwordLink.mailFailed(made.email)}</Notice>
      ) : null}
      {made?.delivery === 'sent' ? null : <Notice tone="warn">{t.passwordLink.warning(name)}</Notice>}
      {made?.shown ? (
        <OneTimeLink {...made.shown} />
      ) : (
        <PostButton action={`/admin/accounts/${id}/password-link`} tone="primary" icon={KeyRound}>
          {t.passwordLink.submit}
        </PostButton>
      )}
    </Page>
  )
}
