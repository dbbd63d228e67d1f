import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { accountForm } from '~/domain/accounts/account-schema.server'
import { changeAccount } from '~/domain/accounts/change-account.server'
import { findAccount } from '~/domain/accounts/find-accounts.server'
import { recordId } from '~/domain/forms/field-schemas.server'
import { listOffices } from '~/domain/offices/find-offices.server'
import { textsFor, useTexts } from '~/i18n'
import { AccountForm } from '~/ui/accounts/account-form'
import { AccountState } from '~/ui/accounts/account-state'
import { AdminTabs } from '~/ui/admin/admin-tabs'
import { Notice } from '~/ui/notice'
import { Columns, Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ accountId: recordId })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const { accountId } = readParams(params, path)
  const [account, offices] = await Promise.all([
    answering(() => findAccount(actor, accountId)),
    listOffices(actor),
  ])
  return json({ account, offices, title: account.name })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'account.manage')
  const { accountId } = readParams(params, path)
  const { name } = await answering(() => findAccount(actor, accountId))
  const form = await readForm(request, accountForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (change) => {
    await changeAccount(actor, accountId, change, new Date())
    const text = textsFor(actor.locale).admin.accounts.saved(name)
    // An administrator who gave up the role may no longer see the list.
    const to = accountId === actor.accountId && change.role !== 'ADMINISTRATOR' ? '/' : '/admin/accounts'
    return redirectWith(request, to, { text })
  })
}

export default function Account() {
  const { account, offices } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const t = useTexts().admin
  return (
    <Page>
      <PageHeader
        title={account.name}
        subtitle={account.email}
        trail={[{ to: '/admin/accounts', label: t.accounts.title }]}
      />
      <AdminTabs />
      {account.deactivatedAt ? <Notice tone="warn">{t.accounts.closedNotice}</Notice> : null}
      <Columns
        main={
          <AccountForm key={account.version} account={account} offices={offices} lastResult={lastResult} />
        }
        side={<AccountState account={account} />}
      />
    </Page>
  )
}
