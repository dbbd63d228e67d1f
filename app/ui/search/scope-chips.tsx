import { X } from 'lucide-react'
import type { ScopeChip, ScopeHint } from '~/domain/search/scopes/resolve-scopes.server'
import { useTexts } from '~/i18n'
import { addressWith } from '../list-address'
import { Link, useLocation } from '../router'

/** The scopes in force, each a link that takes it away. */
export function ScopeChips({ chips }: { chips: ScopeChip[] }) {
  const t = useTexts().search
  const { pathname, search } = useLocation()
  if (chips.length === 0) return null
  return (
    <ul aria-label={t.scopesLabel} className="mb-3 flex flex-wrap gap-2">
      {chips.map(({ name, label, raw, without }) => {
        const text = t.scope(t.scopes[name], label)
        return (
          <li key={raw} className="max-w-full">
            <Link
              to={addressWith(pathname, search, { q: without, kind: null })}
              aria-label={t.removeScope(text)}
              className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full bg-tint px-2.5 text-sm text-accent hover:underline"
            >
              <span className="truncate">{text}</span>
              <X size={14} aria-hidden="true" className="shrink-0" />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** What was typed like a scope and means none: it was looked for as words. */
export function ScopeHints({ hints }: { hints: ScopeHint[] }) {
  const t = useTexts().search
  if (hints.length === 0) return null
  const told = hints.map((hint) => {
    if (hint.hint === 'tooMany') return t.tooManyScopes
    if (hint.hint === 'noValue') return t.scopeWithoutValue(hint.word)
    if (hint.hint === 'unknownWord') return t.unknownScope(hint.word)
    return t.unknownScopeValue(t.scopes[hint.name], hint.value)
  })
  return (
    <ul role="status" className="mb-3 grid gap-1 text-sm text-muted">
      {[...new Set(told)].map((text) => (
        <li key={text} className="wrap-anywhere">
          {text}
        </li>
      ))}
    </ul>
  )
}
