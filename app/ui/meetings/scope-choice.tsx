import { type Scope, scopes } from '~/domain/recurrence/recurrence-scope'
import { useTexts } from '~/i18n'
import { RadioGroup } from '../choice'
import type { FieldSource } from '../field'

type ScopeFieldProps = { field: FieldSource; series: { words: string; changedAlone: number } }

/** What an occurrence's edit goes for, and what becomes of those changed by themselves. */
export function ScopeField({ field, series }: ScopeFieldProps) {
  const t = useTexts().recurrence.form
  return (
    <div className="card grid gap-2 p-4">
      <p className="text-sm">{series.words}</p>
      <RadioGroup field={field} legend={t.scope} options={useScopeOptions()} />
      <p className="text-sm text-muted">
        {t.scopeNote}
        {series.changedAlone > 0 ? (
          <span className="block">{t.changedAlone(series.changedAlone)}</span>
        ) : null}
      </p>
    </div>
  )
}

/** The same choice for an act of its own, outside a record's form. */
export function ScopeRadios({ legend, id }: { legend: string; id: string }) {
  const start: Scope = 'this'
  return <RadioGroup name="scope" id={id} legend={legend} defaultValue={start} options={useScopeOptions()} />
}

function useScopeOptions() {
  const t = useTexts().recurrence.form.scopes
  return scopes.map((value) => ({ value, label: t[value] }))
}
