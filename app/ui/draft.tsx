import { useCallback, useEffect, useRef, useState } from 'react'
import { useReader, useTexts } from '~/i18n'
import { formatMoment } from '~/domain/time/format-time'
import { ButtonLink, PostButton } from './button'
import { Notice } from './notice'

/** Name → value pairs of a form, in order, as a form sends them. */
type Pairs = [string, string][]

type DraftState = 'idle' | 'saving' | 'saved' | 'savedHere'

/** Never part of a draft: they belong to the one form that was shown. */
const leftOut = new Set(['formKey', 'version', '__intent__', '__state__', 'password'])
const pauseMs = 1000

/**
 * Keeps what is typed into a form: posted to /drafts/:form a second after the last key and when the page is left; without
 * a connection it stays in this browser tab until one is back. `formId` is the form element's id.
 */
export function useDraft({ form, formId }: { form: string; formId: string }): DraftState {
  const [state, setState] = useState<DraftState>('idle')
  const lastSent = useRef('')

  const save = useCallback(
    async (leaving: boolean) => {
      const element = document.getElementById(formId)
      if (!(element instanceof HTMLFormElement)) return
      const body = new URLSearchParams(pairsOf(element)).toString()
      if (body === lastSent.current) return
      lastSent.current = body
      if (leaving) {
        navigator.sendBeacon(address(form), new URLSearchParams(body))
        return
      }
      setState('saving')
      setState((await post(form, body)) ? 'saved' : 'savedHere')
    },
    [form, formId],
  )

  useEffect(() => {
    const element = document.getElementById(formId)
    if (!(element instanceof HTMLFormElement)) return
    let touched = false
    // What the form held when the reader first touched it: fields that scripts add on loading are no draft.
    const onTouch = () => {
      if (!touched) lastSent.current = new URLSearchParams(pairsOf(element)).toString()
      touched = true
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    let submitted = false
    const onInput = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void save(false), pauseMs)
    }
    const onSubmit = () => {
      submitted = true
      clearTimeout(timer)
      sessionStorage.removeItem(storageKey(form))
    }
    const onHide = () => {
      if (document.visibilityState === 'hidden' && touched && !submitted) void save(true)
    }
    const onOnline = () => void sendKept(form)
    void sendKept(form)
    element.addEventListener('pointerdown', onTouch, true)
    element.addEventListener('keydown', onTouch, true)
    element.addEventListener('input', onInput)
    element.addEventListener('change', onInput)
    element.addEventListener('submit', onSubmit)
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('online', onOnline)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointerdown', onTouch, true)
      element.removeEventListener('keydown', onTouch, true)
      element.removeEventListener('input', onInput)
      element.removeEventListener('change', onInput)
      element.removeEventListener('submit', onSubmit)
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('online', onOnline)
    }
  }, [form, formId, save])

  return state
}

const address = (form: string) => `/drafts/${encodeURIComponent(form)}`
const storageKey = (form: string) => `draft:${form}`

/** What would be sent, without files, hidden keys and empty fields. */
function pairsOf(element: HTMLFormElement): Pairs {
  const pairs: Pairs = []
  for (const [name, value] of new FormData(element)) {
    if (typeof value === 'string' && value !== '' && !leftOut.has(name)) pairs.push([name, value])
  }
  return pairs
}

async function post(form: string, body: string): Promise<boolean> {
  try {
    const answer = await fetch(address(form), {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body,
    })
    if (answer.ok) {
      sessionStorage.removeItem(storageKey(form))
      return true
    }
  } catch {
    // No connection: kept below, sent when there is one again.
  }
  sessionStorage.setItem(storageKey(form), body)
  return false
}

async function sendKept(form: string): Promise<void> {
  const kept = sessionStorage.getItem(storageKey(form))
  if (kept) await post(form, kept)
}

/** Says beside Save whether the draft is kept. */
export function DraftStatus({ state }: { state: DraftState }) {
  const t = useTexts().common.form
  const text = { idle: '', saving: t.draftSaving, saved: t.draftSaved, savedHere: t.draftSavedHere }[state]
  return (
    <p role="status" className="text-sm text-muted">
      {text}
    </p>
  )
}

type DraftBannerProps = {
  form: string
  /** When the stored draft was saved (an ISO instant); null when there is none. */
  savedAt: string | null
  /** The page's address with the draft filled in, such as `/log?draft=1`. */
  restore: string
}

/** Offers a stored draft; it is never filled in unasked. */
export function DraftBanner({ form, savedAt, restore }: DraftBannerProps) {
  const t = useTexts().common.form
  const { zone, locale } = useReader()
  if (!savedAt) return null
  return (
    <Notice
      title={t.draftFound}
      actions={
        <>
          <ButtonLink to={restore} tone="primary">
            {t.draftRestore}
          </ButtonLink>
          <PostButton action={`${address(form)}/discard`}>{t.draftDiscard}</PostButton>
        </>
      }
    >
      {t.draftSavedAt(formatMoment(new Date(savedAt), zone, locale))}
    </Notice>
  )
}
