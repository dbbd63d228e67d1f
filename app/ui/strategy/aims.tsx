import type { ScoreboardPriority } from '~/domain/strategy/scoreboard'
import { useTexts } from '~/i18n'

/** What each priority is for, closed until asked for. */
export function Aims({ priorities }: { priorities: ScoreboardPriority[] }) {
  const t = useTexts().strategy
  return (
    <details className="no-print mt-4 text-sm">
      <summary className="min-h-6 text-accent">{t.aims}</summary>
      {priorities.map(({ id, name, objectives }) => (
        <section key={id} className="mt-3">
          <h2 className="text-base">{name}</h2>
          <ul className="mt-1 list-disc pl-5">
            {objectives.map((objective) => (
              <li key={objective} className="max-w-[70ch]">
                {objective}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
