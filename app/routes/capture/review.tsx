import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { can } from '~/domain/access/can'
import { lookUpAgain, prepareReview } from '~/domain/capture/prepare-review.server'
import { reviewedLineForm } from '~/domain/capture/reviewed-line-schema.server'
import { saveReviewedLine } from '~/domain/capture/save-reviewed-line.server'
import { findOwners } from '~/domain/groups/find-owners.server'
import { listTimeZones } from '~/domain/time/time-zone'
import { textsFor, useTexts } from '~/i18n'
import { Button, ButtonLink } from '~/ui/button'
import { LineChips } from '~/ui/capture/line-chips'
import { QuickLine } from '~/ui/capture/quick-line'
import { ReviewForm, type ReviewAnswer } from '~/ui/capture/review-form'
import { Notice } from '~/ui/notice'
import { Page, PageHeader } from '~/ui/page'
import { redirectWith } from '~/web/flash.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireCan } from '~/web/require-actor.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCan(request, 'meeting.create')
  const line = new URL(request.url).searchParams.get('line') ?? ''
  const [review, colleagues] = await Promise.all([
    prepareReview(actor, line, { now: new Date() }),
    findOwners(actor),
  ])
  return json({
    review,
    colleagues,
    zones: listTimeZones(),
    formKey: crypto.randomUUID(),
    mayCreate: can(actor, 'person.create'),
    title: textsFor(actor.locale).capture.title,
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCan(request, 'meeting.create')
  const form = await readForm(request, reviewedLineForm, actor.locale)
  const now = new Date()
  const response = form.ok
    ? await form.attempt(async (reviewed) => {
        const id = await saveReviewedLine(actor, reviewed, { now })
        const text = textsFor(actor.locale).capture.saved
        return redirectWith(request, `/meetings/${id}`, { text, undo: `/meetings/${id}/archive` })
      })
    : form.response
  if (response.status !== 422) return response
  const answer = (await response.json()) as Omit<ReviewAnswer, 'again'>
  const again = await lookUpAgain(actor, typedReview.parse(answer.result.initialValue ?? {}), { now })
  return json<ReviewAnswer>({ ...answer, again }, { status: 422 })
}

const typedText = z.string().max(400).optional().catch(undefined)

/** As much of a refused form as is looked up again, whatever was sent. */
const typedReview = z.object({
  people: z
    .array(z.object({ name: typedText, organisation: typedText }).catch({}))
    .default([])
    .catch([]),
  organisations: z
    .array(z.object({ name: typedText }).catch({}))
    .default([])
    .catch([]),
  date: typedText,
  time: typedText,
  zone: typedText,
})

export default function ReviewLine() {
  const { review, ...rest } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as ReviewAnswer | undefined
  const t = useTexts().capture
  return (
    <Page narrow>
      <PageHeader
        title={t.title}
        subtitle={review.problem ? undefined : t.subtitle}
        actions={
          review.problem ? null : (
            <Button tone="primary" form="review" className="max-sm:hidden">
              {t.save}
            </Button>
          )
        }
      />
      <div className="mb-6">
        <QuickLine key={review.line} line={review.line} autoFocus={review.problem !== null} />
      </div>
      {review.problem ? (
        <Notice
          title={t.problem[`${review.problem}Title`]}
          actions={<ButtonLink to="/log">{t.useForm}</ButtonLink>}
        >
          {t.problem[review.problem]}
        </Notice>
      ) : (
        <>
          <LineChips line={review.line} chips={review.chips} />
          {review.unparsed.length > 0 ? (
            <Notice tone="warn" title={t.unparsed(review.unparsed.length)}>
              {t.unparsedText(review.unparsed.map((words) => `“${words}”`).join(', '))}
            </Notice>
          ) : null}
          <ReviewForm key={review.line} review={review} answer={answer} {...rest} />
        </>
      )}
    </Page>
  )
}
