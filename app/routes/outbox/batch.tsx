import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { Check, Download, RotateCcw } from 'lucide-react'
import { z } from 'zod'
import { recordId } from '~/domain/forms/field-schemas.server'
import { findBatch } from '~/domain/mail/find-outbox.server'
import { textsFor, useTexts } from '~/i18n'
import { ButtonLink, PostButton } from '~/ui/button'
import { BatchProgress } from '~/ui/invitations/batch-progress'
import { OutboxTable } from '~/ui/invitations/outbox-table'
import { Notice } from '~/ui/notice'
import { Page, PageHeader } from '~/ui/page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

const path = z.object({ batchId: recordId })
const refreshSeconds = 4

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { batchId } = readParams(params, path)
  const batch = await answering(() => findBatch(actor, batchId))
  return json({ ...batch, batchId, title: textsFor(actor.locale).invitations.outbox.batchTitle })
}

export default function Batch() {
  const { rows, counts, total, batchId, title } = useLoaderData<typeof loader>()
  const t = useTexts().invitations.outbox
  const at = (step: string) => `/outbox/batches/${batchId}/${step}`
  const toHand = (counts.TO_HAND ?? 0) > 0
  // One that waits for its next attempt is not looked for every few seconds.
  const moving = rows.some(({ state, nextAttempt }) => state === 'QUEUED' && nextAttempt === null)
  useRefresh(moving)
  return (
    <Page>
      <PageHeader
        title={title}
        trail={[{ to: '/outbox', label: t.title }]}
        actions={
          <>
            {toHand ? (
              <PostButton action={at('handover')} icon={Check} tone="primary">
                {t.handOverAll}
              </PostButton>
            ) : null}
            {counts.FAILED ? (
              <PostButton action={at('retry')} icon={RotateCcw} tone="primary">
                {t.retryAll}
              </PostButton>
            ) : null}
            <ButtonLink to={at('messages.zip')} icon={Download} download>
              {t.downloadAll}
            </ButtonLink>
          </>
        }
      />
      {moving ? (
        <noscript>
          <meta httpEquiv="refresh" content={String(refreshSeconds)} />
        </noscript>
      ) : null}
      <BatchProgress counts={counts} total={total} />
      {toHand ? <Notice>{t.howToHand}</Notice> : null}
      <div className="card">
        <OutboxTable rows={rows} />
      </div>
    </Page>
  )
}

/** Looks again every few seconds while messages are on their way. */
function useRefresh(moving: boolean) {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!moving || state !== 'idle') return
    const timer = setTimeout(revalidate, refreshSeconds * 1000)
    return () => clearTimeout(timer)
  }, [moving, state, revalidate])
}
