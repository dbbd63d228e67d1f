import { useFocusOnAnswer } from './focus-on-answer'
import { useTexts } from '~/i18n'

export type Problem = { fieldId?: string; label?: string; text: string }

/** All that is wrong with a form, on top of it, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ problems, answer }: { problems: Problem[]; answer: unknown }) {
  const t = useTexts().common.form
  const box = useFocusOnAnswer(problems.length > 0 ? answer : null)
  if (problems.length === 0) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="mb-6 rounded-md border-2 border-danger bg-surface p-4"
    >
      <h2 className="text-base font-semibold text-danger">{t.problemTitle(problems.length)}</h2>
      <p className="mt-1 text-sm text-muted">{t.problemIntro}</p>
      <ul className="mt-2 grid gap-1 text-sm">
        {problems.map((problem) => (
          <li key={`${problem.fieldId}${problem.text}`}>
            {problem.fieldId ? (
              <a href={`#${problem.fieldId}`} className="link font-medium text-danger" onClick={goToField}>
                {problem.label ? t.problemAt(problem.label, problem.text) : problem.text}
              </a>
            ) : (
              problem.text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Following the link also opens a closed disclosure around the field and puts the cursor in it. */
function goToField(event: React.MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  if (!target) return
  event.preventDefault()
  for (let box = target.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
    box.open = true
  target.scrollIntoView({ block: 'center' })
  const control = target.matches('fieldset')
    ? target.querySelector<HTMLElement>('input, select, textarea')
    : target
  control?.focus()
}
