import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonTone, PostButton } from '../button'
import { Form } from '../router'
import { ScopeRadios } from './scope-choice'

type ScopedButtonProps = {
  action: string
  icon: LucideIcon
  tone?: ButtonTone
  /** Whether the meeting is one of a series, so that it must be asked what the act goes for. */
  scoped: boolean
  words: { question: string; confirm: string }
  children: string
}

/** An act on a meeting; on one of a series it opens into the question which meetings it goes for. */
export function ScopedButton({ action, icon: Icon, tone, scoped, words, children }: ScopedButtonProps) {
  if (!scoped) {
    return (
      <PostButton action={action} icon={Icon} tone={tone}>
        {children}
      </PostButton>
    )
  }
  return (
    <details className="open:w-full">
      <summary className="plain button w-fit">
        <Icon size={16} aria-hidden="true" />
        {children}
      </summary>
      <div className="float mt-1 w-72 max-w-full p-4">
        <Form method="post" action={action} className="grid gap-3">
          <ScopeRadios legend={words.question} id={`scope-${action}`} />
          <Button tone="primary">{words.confirm}</Button>
        </Form>
      </div>
    </details>
  )
}
