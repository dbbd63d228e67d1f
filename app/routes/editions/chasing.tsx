import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { sendingForm } from '~/domain/invitations/invitation-schema.server'
import { previewReminders } from '~/domain/invitations/preview-reminders.server'
import { sendInvitations } from '~/domain/invitations/send-invitations.server'
import { findBatch } from '~/domain/mail/find-outbox.server'
import { isMailOn } from '~/domain/mail/send-mail.server'
import { textsFor, useTexts } from '~/i18n'
import { EmptyState } from '~/ui/empty-state'
import { ReminderForm } from '~/ui/events/board/reminder-form'
import { ReminderLines } from '~/ui/events/board/reminder-lines'
import { SendingProblems, SendingSamples } from '~/ui/invitations/sending-preview'
import { Notice } from '~/ui/notice'
import { Page, PageHeader } from '~/ui/page'
import { Link } from '~/ui/router'
import { redirectWith } from '~/web/flash.server'
import { answering, readParams, readSearch } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

/** `recent`: those written to in the last three days as well. */
const address = z.object({ recent: z.literal('yes').optional() })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { editionId } = readParams(params, editionParams)
  const includeRecent = readSearch(request, address).recent === 'yes'
  const subject = { kind: 'edition', id: editionId } as const
  const preview = await answering(() =>
    previewReminders(actor, subject, { includeRecent }, { now: new Date() }),
  )
  const t = textsFor(actor.locale)
  return json({
    ...preview,
    ...{ includeRecent, formKey: randomUUID() },
    title: t.board.chase.title(preview.name),
    back: { to: `/editions/${editionId}/invitations`, label: t.editions.invitations.title },
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const { editionId } = readParams(params, editionParams)
  const chase = { includeRecent: readSearch(request, address).recent === 'yes' }
  const form = await readForm(request, sendingForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (confirmed) => {
    const subject = { kind: 'edition', id: editionId } as const
    const batchId = await sendInvitations(actor, subject, { ...confirmed, chase }, { now: new Date() })
    const { total } = await findBatch(actor, batchId)
    const t = textsFor(actor.locale).invitations.sending
    const text = isMailOn() ? t.queued(total) : t.toHand(total)
    return redirectWith(request, `/outbox/batches/${batchId}`, { text })
  })
}

export default function Chasing() {
  const preview = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { title, back, lines, due, recent, includeRecent } = preview
  const texts = useTexts()
  const t = texts.board.chase
  return (
    <Page marking={preview.marking}>
      <PageHeader title={title} trail={[back]} subtitle={preview.time} />
      {answer?.theirs ? <Notice tone="warn">{texts.invitations.sending.changed}</Notice> : null}
      {recent > 0 && !includeRecent ? (
        <Notice
          actions={
            <Link to="?recent=yes" className="link">
              {t.includeRecent}
            </Link>
          }
        >
          {t.recent(recent)}
        </Notice>
      ) : null}
      {includeRecent ? (
        <p className="mb-3 text-sm">
          <Link to="?" className="link">
            {t.leaveRecent}
          </Link>
        </p>
      ) : null}
      <SendingProblems lines={lines.filter(({ problem }) => problem !== null)} />
      {due === 0 ? (
        <div className="card">
          <EmptyState title={t.nothingTitle} text={t.nothingText} />
        </div>
      ) : (
        <>
          <p className="mb-3">{t.intro}</p>
          <ReminderLines lines={lines.filter(({ problem }) => problem === null)} toldAt={preview.toldAt} />
          <SendingSamples samples={preview.samples} />
          <ReminderForm {...preview} answer={answer} cancel={back.to} />
        </>
      )}
    </Page>
  )
}
