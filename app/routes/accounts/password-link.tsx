import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { KeyRound } from 'lucide-react'
import { z } from 'zod'
import { findAccount } from '~/domain/accounts/find-accounts.server'
import { mailPasswordLink } from '~/domain/accounts/mail-link.server'
import { makePasswordLink, passwordLinkAddress } from '~/domain/accounts/password-link.server'
import { isMailOn } from '~/domain/mail/send-mail.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { textsFor, useTexts } from '~/i18n'
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
  const { id, name, email } = await answering(() => findAccount(actor, accountId))
  return json({
    id,
    name,
    email,
    mailOn: isMailOn(),
    title: textsFor(actor.locale).admin.passwordLink.title(name),
  })
}

/**
 * The link goes by mail to its owner alone: an administrator who could read it could sign in as the owner, and
 * the role opens no restricted record. Without mail, whoever runs the server makes it there.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const { accountId } = readParams(params, path)
  await answering(() => findAccount(actor, accountId))
  if (!isMailOn()) return json({ delivery: 'off' as const, email: '' })
  const { token, ...made } = await answering(() => makePasswordLink(actor, accountId, new Date()))
  const link = passwordLinkAddress(token)
  return json({ delivery: await mailPasswordLink(actor, { ...made, link }), email: made.email })
}

export default function PasswordLink() {
  const { id, name, email, mailOn } = useLoaderData<typeof loader>()
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
      {mailOn ? (
        <PostButton action={`/admin/accounts/${id}/password-link`} tone="primary" icon={KeyRound}>
          {t.passwordLink.submit}
        </PostButton>
      ) : (
        <Notice tone="info">{t.passwordLink.withoutMail(email)}</Notice>
      )}
    </Page>
  )
}
