import type { ProblemLines } from '~/domain/calendar-import/stored-import'
import { useTexts } from '~/i18n'

type File = { name: string; problems: ProblemLines[] }

/** What could not be read, file by file, with the numbers of its lines. */
export function ImportProblems({ files }: { files: File[] }) {
  const t = useTexts().imports
  const count = files.reduce((sum, file) => sum + file.problems.reduce((all, each) => all + each.count, 0), 0)
  if (count === 0) return null
  return (
    <details className="card mb-4 p-4">
      <summary className="font-medium">{t.problems(count)}</summary>
      <p className="mt-2 text-sm text-muted">{t.problemsNote}</p>
      {files.map(({ name, problems }, index) =>
        problems.length === 0 ? null : (
          <div key={index} className="mt-3">
            {files.length > 1 ? (
              <h3 className="text-sm font-medium break-words">{name || t.pasted}</h3>
            ) : null}
            <ul className="grid gap-1 text-sm">
              {problems.map(({ code, runs }) => (
                <li key={code} className="break-words">
                  {t.problem[code]} <span className="text-muted tabular-nums">{t.lines(runs)}</span>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </details>
  )
}
