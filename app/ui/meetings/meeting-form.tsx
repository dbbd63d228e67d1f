import { useState } from 'react'
import type { MeetingChoices } from '~/domain/meetings/find-meeting-choices.server'
import { participantRoles } from '~/domain/meetings/meeting'
import type { MeetingFormValues } from '~/domain/meetings/meeting-form-values'
import type { EditedSeries } from '~/domain/recurrence/find-series.server'
import type { NameQuestion } from '~/domain/meetings/resolve-names.server'
import { useTexts } from '~/i18n'
import { Checkbox } from '../choice'
import { DraftBanner, DraftStatus, useDraft } from '../draft'
import { startValue, TextArea, TextInput } from '../field'
import { type FormAnswer, FormActions, RecordForm, useRecordForm } from '../form'
import { TokenField } from '../token-field'
import { DetailFields, HandlingPart, SubjectFields } from './detail-fields'
import { FollowUpRows } from './follow-up-rows'
import { NameQuestions } from './name-questions'
import { RepeatFields, ruleFieldsOf } from './repeat-fields'
import { RoleChoice } from './role-choice'
import { ScopeField } from './scope-choice'
import { TimeFields } from './time-fields'
import { listsStored, listsTyped } from './conflict-lists'

export type MeetingAnswer = FormAnswer & { questions?: NameQuestion[] }

type MeetingFormProps = {
  answer?: MeetingAnswer | null
  values: MeetingFormValues
  choices: MeetingChoices
  /** A new meeting has a form key, a stored one the version that was read. */
  formKey?: string
  version?: number
  /** The series of a stored occurrence, when it can be edited as one. */
  series?: EditedSeries | null
  /** When a stored draft of this form was saved, and the address that fills it in. */
  draft: { form: string; savedAt: string | null; restore: string }
  cancel: string
  seeTheirs?: string
}

/** Logging, planning and editing a meeting: what most need in sight, the rest a tap away. */
export function MeetingForm(props: MeetingFormProps) {
  const { answer, values, choices, formKey, version, series, draft, cancel, seeTheirs } = props
  const t = useTexts()
  const f = t.meetings.form
  const record = useRecordForm<MeetingFormValues>({
    id: 'meeting',
    lastResult: answer && { ...answer, theirs: answer.theirs && listsStored(answer.theirs) },
    defaultValue: values,
  })
  const { form, fields } = record
  const start = startValue({ field: fields.repeat }) ?? ''
  const [frequency, setFrequency] = useState(start)
  const state = useDraft({ form: draft.form, formId: form.id })
  const isNew = formKey !== undefined
  const planning = values.status === 'PLANNED'
  return (
    <>
      <DraftBanner {...draft} />
      <RecordForm
        record={record}
        formKey={formKey}
        version={version}
        labels={labelsOf(t)}
        words={{
          repeat: t.recurrence.form.frequency,
          kind: t.kinds.meetingKind,
          handling: t.kinds.handling,
          marking: t.kinds.marking,
        }}
        lists={answer?.theirs ? listsTyped(answer, choices) : undefined}
        seeTheirs={seeTheirs}
      >
        {/* Enter in a field saves, also where the first visible button is another. */}
        <button type="submit" hidden tabIndex={-1} />
        {series ? <SeriesVersion version={answer?.theirs?.['seriesVersion'] ?? series.version} /> : null}
        <NameQuestions form={form} answer={answer} />
        <Known values={values} />
        <TokenField
          kind="person"
          label={planning ? f.attendeesPlanned : f.attendees}
          hint={f.attendeesHint}
          linesHint={f.attendeesLinesHint}
          name="attendees"
          field={fields.attendees}
          linesField={fields.attendeesLines}
          allowNew={choices.mayCreatePersons}
          autoFocus={isNew && !answer}
          errorsAt={(index) => form.allErrors[`attendees[${index}].text`]}
        >
          {({ id, text }, _, prefix) => (
            <RoleChoice
              name={`${prefix}.role`}
              person={text}
              start={values.attendees.find((one) => one.id === id)?.role ?? participantRoles[0]}
            />
          )}
        </TokenField>
        {isNew ? (
          <TextInput
            field={fields.about}
            label={planning ? f.aboutPlanned : f.about}
            maxLength={150}
            enterKeyHint="next"
          />
        ) : (
          <TextInput field={fields.title} label={f.title} hint={f.titleHint} maxLength={200} />
        )}
        <TimeFields fields={fields} choices={choices} isNew={isNew} repeats={frequency !== ''} />
        {isNew || series ? (
          <RepeatFields
            fields={ruleFieldsOf(fields)}
            isSeries={!isNew}
            start={start}
            frequency={frequency}
            onFrequency={setFrequency}
          />
        ) : null}
        <TextArea field={fields.readout} label={f.readout} hint={f.readoutHint} rows={isNew ? 4 : 12} />
        <TextArea field={fields.decisions} label={f.decisions} rows={isNew ? 2 : 4} />
        {isNew ? <FollowUpRows form={form} field={fields.followUps} owners={choices.owners} /> : null}
        <SubjectFields fields={fields} choices={choices} />
        <DetailFields form={form} fields={fields} choices={choices} isNew={isNew} />
        <HandlingPart fields={fields} choices={choices} />
        {isNew ? <Checkbox field={fields.withoutAuthor} label={f.withoutAuthor} /> : null}
        {series ? <ScopeField field={fields.scope} series={series} /> : null}
        <FormActions save={isNew ? f.save : t.common.saveChanges} cancel={cancel}>
          <DraftStatus state={state} />
        </FormActions>
      </RecordForm>
    </>
  )
}

function SeriesVersion({ version }: { version: string | number }) {
  return <input type="hidden" name="seriesVersion" value={version} />
}

/** Whom and what the form was shown with: the same name typed again as a line means the same record. */
function Known({ values }: { values: MeetingFormValues }) {
  const known = [
    ...values.attendees.map((one) => ({ ...one, kind: 'person' })),
    ...values.organisations.map((one) => ({ ...one, kind: 'organisation' })),
  ].filter((one) => Boolean(one.id))
  return (
    <>
      {known.map(({ kind, id, text }, index) => (
        <span key={id} hidden>
          <input type="hidden" name={`known[${index}].kind`} value={kind} />
          <input type="hidden" name={`known[${index}].id`} value={id} />
          <input type="hidden" name={`known[${index}].text`} value={text} />
        </span>
      ))}
    </>
  )
}

function labelsOf(t: ReturnType<typeof useTexts>): Record<string, string> {
  const f = t.meetings.form
  const r = t.recurrence.form
  return {
    repeat: r.repeat,
    repeatInterval: r.interval,
    repeatDays: r.days,
    repeatBy: r.monthly,
    repeatUntil: r.until,
    scope: r.scope,
    attendees: f.attendees,
    about: f.about,
    title: f.title,
    date: f.date,
    endDate: f.endDate,
    time: f.time,
    zone: f.zone,
    status: f.status,
    kind: f.kind,
    place: f.place,
    link: f.link,
    purpose: f.purpose,
    readout: f.readout,
    decisions: f.decisions,
    organisations: f.organisations,
    topics: f.topics,
    newTopics: f.newTopics,
    measures: f.measures,
    followUps: f.followUps,
    picks: f.questionsTitle,
    handling: t.common.handling,
    marking: t.common.marking,
  }
}
