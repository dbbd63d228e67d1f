import type { FormMetadata } from '@conform-to/react'
import type { MeetingFormValues } from '~/domain/meetings/meeting-form-values'
import type { NameQuestion } from '~/domain/meetings/resolve-names.server'
import { useTexts } from '~/i18n'
import { RadioGroup } from '../choice'
import { Notice } from '../notice'
import type { MeetingAnswer } from './meeting-form'

type NameQuestionsProps = { form: FormMetadata<MeetingFormValues, string[]>; answer?: MeetingAnswer | null }

/** Names that fit several records or none exactly: the author says which before anything is saved. */
export function NameQuestions({ form, answer }: NameQuestionsProps) {
  const t = useTexts().meetings.form
  const questions = answer?.questions ?? []
  const answered = answeredBefore(answer, questions)
  if (questions.length + answered.length === 0) return null
  return (
    <>
      {questions.length > 0 ? (
        <Notice tone="warn" title={t.questionsTitle}>
          <p className="mb-3">{t.questionsText}</p>
          <div className="grid gap-3">
            {questions.map((question, index) => (
              <Question
                key={question.kind + question.text}
                question={question}
                prefix={`picks[${index}]`}
                id={`${form.id}-picks[${index}].choice`}
                errors={form.allErrors[`picks[${index}].choice`]}
              />
            ))}
          </div>
        </Notice>
      ) : null}
      {answered.map(({ kind, text, choice }, index) => {
        const prefix = `picks[${questions.length + index}]`
        return (
          <span key={kind + text} hidden>
            <input type="hidden" name={`${prefix}.kind`} value={kind} />
            <input type="hidden" name={`${prefix}.text`} value={text} />
            <input type="hidden" name={`${prefix}.choice`} value={choice} />
          </span>
        )
      })}
    </>
  )
}

type QuestionProps = { question: NameQuestion; prefix: string; id: string; errors?: string[] }

function Question({ question, prefix, id, errors }: QuestionProps) {
  const t = useTexts().meetings.form
  const { kind, text, options } = question
  const [name = text] = text.split('@').map((part) => part.trim())
  return (
    <>
      <input type="hidden" name={`${prefix}.kind`} value={kind} />
      <input type="hidden" name={`${prefix}.text`} value={text} />
      <RadioGroup
        id={id}
        name={`${prefix}.choice`}
        legend={kind === 'person' ? t.questionPerson(text) : t.questionOrganisation(text)}
        errors={errors}
        options={[
          ...options.map((option) => ({ value: option.id, label: option.label })),
          { value: 'new', label: kind === 'person' ? t.newPerson(name) : t.newOrganisation(name) },
        ]}
      />
    </>
  )
}

type Pick = { kind: string; text: string; choice: string }

function answeredBefore(answer: MeetingAnswer | null | undefined, questions: NameQuestion[]): Pick[] {
  const picks: unknown = answer?.result.initialValue?.['picks']
  if (!Array.isArray(picks)) return []
  const open = new Set(questions.map((question) => question.kind + question.text))
  // An entry of which nothing was sent is a gap.
  return (picks as (Partial<Pick> | null | undefined)[]).flatMap((pick) => {
    const { kind, text, choice } = pick ?? {}
    return kind && text && choice && !open.has(kind + text) ? [{ kind, text, choice }] : []
  })
}
