import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { sendingForm } from '~/domain/invitations/invitation-schema.server'
import { invitationsPage } from '~/domain/invitations/invitation-subject'
import { previewSending } from '~/domain/invitations/preview-sending.server'
import { sendInvitations } from '~/domain/invitations/send-invitations.server'
import { findBatch } from '~/domain/mail/find-outbox.server'
import { isMailOn } from '~/domain/mail/send-mail.server'
import { textsFor, useTexts } from '~/i18n'
import { HandlingMark } from '~/ui/badge'
import { ButtonLink } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { SendingForm } from '~/ui/invitations/sending-form'
import { SendingLines, SendingProblems, SendingSamples } from '~/ui/invitations/sending-preview'
import { Notice } from '~/ui/notice'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { answering } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'
import { readSubject } from '~/web/invitation-subject.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const subject = readSubject(params)
  const preview = await answering(() => previewSending(actor, subject, { now: new Date() }))
  const t = textsFor(actor.locale).invitations
  return json({
    ...preview,
    title: t.sending.title(preview.name),
    back: { to: invitationsPage(subject), label: t.title },
    formKey: randomUUID(),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'invitation.edit')
  const subject = readSubject(params)
  const form = await readForm(request, sendingForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (confirmed) => {
    const batchId = await sendInvitations(actor, subject, confirmed, { now: new Date() })
    const { total } = await findBatch(actor, batchId)
    const t = textsFor(actor.locale).invitations.sending
    const text = isMailOn() ? t.queued(total) : t.toHand(total)
    return redirectWith(request, `/outbox/batches/${batchId}`, { text })
  })
}

export default function Sending() {
  const preview = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { title, back, lines, organizer, due, details, samples } = preview
  const t = useTexts().invitations
  const sendable = lines.filter(({ problem }) => problem === null)
  return (
    <Page marking={preview.marking}>
      <PageHeader
        title={title}
        trail={[back]}
        subtitle={preview.time}
        marks={<HandlingMark handling={preview.limited ? 'LIMITED' : 'OPEN'} />}
      />
      {answer?.theirs ? <Notice tone="warn">{t.sending.changed}</Notice> : null}
      {preview.marking === 'NONE' ? null : <Notice tone="warn">{t.sending.marked}</Notice>}
      {preview.limited ? <Notice tone="warn">{t.sending.limited}</Notice> : null}
      <SendingProblems lines={lines.filter(({ problem }) => problem !== null)} />
      {due + details === 0 ? (
        <div className="card">
          <EmptyState
            title={t.sending.nothingTitle}
            text={t.sending.nothingText}
            action={<ButtonLink to={back.to}>{t.title}</ButtonLink>}
          />
        </div>
      ) : (
        <>
          <p className="mb-3">{t.sending.intro}</p>
          <p className="mb-3 text-sm text-muted">{t.sending.from(organizer.name, organizer.email)}</p>
          <SendingLines
            title={t.sending.lines}
            lines={sendable.filter(({ reason }) => reason !== 'details' || due === 0)}
          />
          <SendingLines
            title={t.sending.offered}
            lines={sendable.filter(({ reason }) => reason === 'details' && due > 0)}
          />
          <SendingSamples samples={samples} />
          <SendingForm {...preview} answer={answer} cancel={back.to} />
        </>
      )}
    </Page>
  )
}
