import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { BookText } from 'lucide-react'
import { can } from '~/domain/access/can'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { findMinutes } from '~/domain/events/minutes/find-minutes.server'
import { textsFor, useTexts } from '~/i18n'
import { MinutesList } from '~/ui/attendance/minutes-list'
import { ButtonLink } from '~/ui/button'
import { EditionMarks } from '~/ui/events/edition-marks'
import { Notice } from '~/ui/notice'
import { Page, PageHeader } from '~/ui/page'
import { answering, readParams } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { requireActor } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { editionId } = readParams(params, editionParams)
  const page = await answering(() => findMinutes(actor, editionId, { now: new Date() }))
  return json({
    title: textsFor(actor.locale).attendance.minutes.of(page.edition.name),
    page,
    may: {
      write: can(actor, 'attendance.record'),
      writeLessons: can(actor, 'edition.edit'),
      addFollowUp: can(actor, 'followUp.create'),
    },
  })
}

export default function Minutes() {
  const { page, may } = useLoaderData<typeof loader>()
  const t = useTexts().attendance.minutes
  const { edition, meeting } = page
  return (
    <Page narrow marking={edition.marking}>
      <PageHeader
        title={t.title}
        trail={[{ to: `/editions/${edition.id}?phase=follow`, label: edition.name }]}
        subtitle={edition.when}
        marks={<EditionMarks state={edition.state} handling={edition.handling} />}
        actions={
          meeting ? (
            <ButtonLink to={`/meetings/${meeting.id}`} icon={BookText}>
              {t.meeting}
            </ButtonLink>
          ) : null
        }
      />
      {meeting && !meeting.follows ? <Notice tone="warn">{t.meetingOwn}</Notice> : null}
      {meeting?.follows ? <p className="mb-4 text-sm text-muted">{t.meetingText}</p> : null}
      <MinutesList page={page} may={may} />
    </Page>
  )
}
