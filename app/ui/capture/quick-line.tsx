import { ArrowRight } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { TextInput } from '../field'
import { Form } from '../router'

type QuickLineProps = {
  /** What was typed, to be read again. */
  line?: string
  autoFocus?: boolean
}

/** One line about a meeting; it is looked over on the next page before anything is saved. */
export function QuickLine({ line, autoFocus }: QuickLineProps) {
  const t = useTexts().capture
  return (
    <Form method="get" action="/log/review" className="grid gap-2 sm:flex sm:items-end">
      <TextInput
        id="quick-line"
        name="line"
        label={t.lineLabel}
        hint={t.lineHint}
        placeholder={t.linePlaceholder}
        defaultValue={line}
        autoFocus={autoFocus}
        maxLength={2000}
        autoComplete="off"
        enterKeyHint="go"
        className="sm:flex-1"
      />
      <Button tone={line ? 'secondary' : 'primary'} icon={ArrowRight} className="shrink-0">
        {line ? t.readAgain : t.read}
      </Button>
    </Form>
  )
}
