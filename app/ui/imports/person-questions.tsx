import type { PersonQuestion } from '~/domain/calendar-import/find-import.server'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { Section } from '../page'

/** Who in the calendar is not known here, or could be several: each is placed, made new, or left out. */
export function PersonQuestions({ questions }: { questions: PersonQuestion[] }) {
  const t = useTexts().imports
  if (questions.length === 0) return null
  return (
    <Section title={t.questions} count={questions.length}>
      <p className="mb-3 text-sm text-muted">{t.questionsNote}</p>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {questions.map(({ key, name, email, options, choice }, index) => (
          <div key={key} className="min-w-0">
            <input type="hidden" name={`people[${index}].key`} value={key} />
            <Select
              name={`people[${index}].choice`}
              label={<span className="break-words">{name || email}</span>}
              hint={name ? <span className="break-words">{email}</span> : undefined}
              defaultValue={choice}
              options={[
                { value: 'out', label: t.out },
                ...options.map(({ id, label }) => ({ value: id, label })),
                { value: 'new', label: t.asNew },
              ]}
            />
          </div>
        ))}
      </div>
    </Section>
  )
}
