/** Keys without Ctrl or ⌘, anywhere but in a field. They can be turned off (WCAG 2.1.4). */

/** The second key after "g", and where the two lead. */
export const goTo = {
  h: '/',
  m: '/meetings',
  p: '/people',
  o: '/organisations',
  n: '/network',
  g: '/groups',
  f: '/follow-ups',
  e: '/plan',
  s: '/strategy',
} as const

export type Shortcut = 'palette' | 'shortcuts' | 'log' | { to: string }

const turnedOff = 'rapport:single-keys-off'

/** Kept in this browser: it is the keyboard at hand, or the speech input, that the keys get in the way of. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(turnedOff) === null
  } catch {
    // A browser that keeps nothing for a site throws.
    return true
  }
}

export function turnSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(turnedOff)
    else localStorage.setItem(turnedOff, '1')
  } catch {
    // The choice lasts no longer than such a browser lets it.
  }
}

/** What a pressed key asks for, given the single key pressed just before it; null for what is no shortcut. */
export function shortcutOf(event: KeyboardEvent, before: string): Shortcut | null {
  if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey) return null
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) return key === 'k' && !event.shiftKey ? 'palette' : null
  if (isTyping(event.target) || !singleKeysAreOn()) return null
  if (before === 'g' && Object.hasOwn(goTo, key)) return { to: goTo[key as keyof typeof goTo] }
  if (key === '/') return 'palette'
  if (key === '?') return 'shortcuts'
  return key === 'c' && !event.shiftKey ? 'log' : null
}

/** Keys belong to a field, a list of choices or an open dialog before they belong to the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const field =
    'input:not([type=checkbox], [type=radio]), textarea, select, dialog, [role=listbox], [role=menu]'
  return (
    target.isContentEditable ||
    target.closest(field) !== null ||
    document.querySelector('dialog[open]') !== null
  )
}
