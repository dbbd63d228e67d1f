import type { ReactNode } from 'react'
import type { LookedUpAgain, Review, ReviewValues } from '~/domain/capture/prepare-review.server'
import { seenAs } from '~/domain/capture/resolved-line'
import { useTexts } from '~/i18n'
import { TextInput } from '../field'
import { FormActions, FormPart, MoreFields, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { FollowUpFields } from './follow-up-fields'
import { OrganisationChoice } from './organisation-choice'
import { PersonFields } from './person-fields'
import { SubjectFields } from './subject-fields'
import { WhenFields } from './when-fields'

export type ReadReview = Extract<Review, { problem: null }>
export type ReviewAnswer = FormAnswer & { again: LookedUpAgain }

type ReviewFormProps = {
  review: ReadReview
  answer?: ReviewAnswer
  formKey: string
  colleagues: { id: string; name: string }[]
  zones: string[]
  mayCreate: boolean
}

type Values = ReviewValues & { clock?: string; attendees?: string }

/** A read line as a form: who, when, what, promises. */
export function ReviewForm({ review, answer, formKey, colleagues, zones, mayCreate }: ReviewFormProps) {
  const t = useTexts().capture
  const { resolved, values, when } = review
  const record = useRecordForm<Values>({ lastResult: answer, defaultValue: values, id: 'review' })
  const { fields } = record
  const people = fields.people.getFieldList()
  const followUps = fields.followUps.getFieldList()
  const { people: who, organisations } = answer?.again ?? resolved
  const persons = people.flatMap((person, index) => {
    const found = who[index]
    const seen = found && seenAs(found.name, found.organisation?.name)
    return found && seen !== undefined
      ? [
          <PersonFields
            key={person.key}
            number={index + 1}
            fields={person.getFieldset()}
            {...{ resolved: found, seen, mayCreate }}
          />,
        ]
      : []
  })
  const promises = followUps.map((followUp, index) => (
    <FollowUpFields
      key={followUp.key}
      number={index + 1}
      fields={followUp.getFieldset()}
      resolved={resolved.followUps[index]}
      colleagues={colleagues}
    />
  ))
  return (
    <RecordForm record={record} formKey={formKey} labels={useLabels()}>
      <div id="review-attendees">
        <FormPart title={t.people} text={persons.length > 1 ? t.peopleText : t.noPeople}>
          <Spare rows={persons} title={t.addPerson} isOpen={Boolean(who[persons.length - 1]?.name)} />
        </FormPart>
      </div>
      {organisations.length > 0 ? (
        <FormPart title={t.organisations}>
          {fields.organisations.getFieldList().map((row, index) => {
            const organisation = organisations[index]
            const { name, seen, choice } = row.getFieldset()
            return organisation ? (
              <div key={row.key} className="grid gap-3">
                <TextInput field={name} label={t.organisation} />
                <input type="hidden" name={seen.name} value={seenAs(organisation.name, undefined)} />
                <OrganisationChoice field={choice} maySkip {...{ organisation, mayCreate }} />
              </div>
            ) : null
          })}
        </FormPart>
      ) : null}
      <FormPart title={t.when}>
        <WhenFields
          fields={{ date: fields.date, time: fields.time, zone: fields.zone, clock: fields.clock }}
          zones={zones}
          text={when.text}
          isRepeated={
            answer ? answer.again.isRepeated || Boolean(fields.clock.initialValue) : when.isRepeated
          }
        />
      </FormPart>
      <FormPart title={t.what}>
        <SubjectFields fields={fields} resolved={resolved} />
      </FormPart>
      <FormPart title={t.followUps}>
        <Spare
          rows={promises}
          title={t.addFollowUp}
          isOpen={Boolean(followUps.at(-1)?.getFieldset().text.initialValue)}
        />
      </FormPart>
      <FormActions save={t.save} cancel="/" />
    </RecordForm>
  )
}

/** Rows of which the last is a spare one, folded away until it is wanted. */
function Spare({ rows, title, isOpen }: { rows: ReactNode[]; title: string; isOpen: boolean }) {
  return (
    <>
      {rows.slice(0, -1)}
      <MoreFields title={title} open={isOpen}>
        {rows.slice(-1)}
      </MoreFields>
    </>
  )
}

function useLabels(): Record<string, string> {
  const { people, organisations, date, time, zone, topic, place, topics, measures, followUps } =
    useTexts().capture
  return {
    people,
    attendees: people,
    organisations,
    date,
    time,
    zone,
    topic,
    place,
    topics,
    measures,
    followUps,
  }
}
