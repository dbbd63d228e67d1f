import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonTone, PostButton } from '../button'
import { classNames } from '../class-names'
import { Form } from '../router'
import { ScopeRadios } from './scope-choice'

type ScopedButtonProps = {
  action: string
  icon: LucideIcon
  tone?: ButtonTone
  /** Whether the meeting is one of a series, so that it must be asked what the act goes for. */
  scoped: boolean
  words: { question: string; confirm: string }
  /** Where there is room the question floats under the button, from this edge of it. */
  from?: 'start' | 'end'
  children: string
}

/** An act on a meeting; on one of a series it opens into the question which meetings it goes for. */
export function ScopedButton(props: ScopedButtonProps) {
  const { action, icon: Icon, tone, scoped, words, from = 'start', children } = props
  if (!scoped) {
    return (
      <PostButton action={action} icon={Icon} tone={tone}>
        {children}
      </PostButton>
    )
  }
  return (
    <details className="relative max-lg:open:w-full">
      <summary className={classNames('plain button w-fit', tone === 'quiet' && 'button-quiet')}>
        <Icon size={16} aria-hidden="true" />
        {children}
      </summary>
      <div
        className={classNames(
          'float mt-1 w-72 max-w-full p-4 lg:absolute lg:z-10 lg:max-w-none',
          from === 'start' ? 'lg:left-0' : 'lg:right-0',
        )}
      >
        <Form method="post" action={action} className="grid gap-3">
          <ScopeRadios legend={words.question} id={`scope-${action}`} />
          <Button tone="primary">{words.confirm}</Button>
        </Form>
      </div>
    </details>
  )
}
