import { useEffect } from 'react'
import { recordAt } from '~/domain/recents/recent-kind'
import { useReader } from '~/i18n'
import { useLocation } from '../router'
import { tellLookedAt } from './tell-looked-at'

/** A page only passed through was not looked at. */
const glanceMs = 1_000

/** Remembers the record whose page the reader stays on, for the list of those looked at last. */
export function useLookedAt(): void {
  const { pathname } = useLocation()
  const { role } = useReader()
  useEffect(() => {
    if (!role || !recordAt(pathname)) return
    const timer = setTimeout(() => tellLookedAt(pathname), glanceMs)
    return () => clearTimeout(timer)
  }, [pathname, role])
}
