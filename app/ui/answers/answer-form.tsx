import type { AnswerPage } from '~/domain/answers/answer-page.server'
import { answerStatuses } from '~/domain/answers/answer'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { RadioGroup } from '../choice'
import { TextArea, TextInput } from '../field'

export type AnswerFormProps = {
  page: AnswerPage
  action: string
  /** What was typed into a form that was refused, and what was wrong with it. */
  typed: Record<string, string | undefined>
  errors: Record<string, string[] | undefined>
}

/** Yes, maybe, no or a substitute; of an event also companions and needs. A plain form, posted whole. */
export function AnswerForm({ page, action, typed, errors }: AnswerFormProps) {
  const t = useTexts().answers.page
  const at = (name: keyof AnswerPage['values']) => ({
    name,
    id: name,
    defaultValue: typed[name] ?? page.values[name],
    errors: errors[name],
  })
  return (
    <form method="post" action={action} className="group card grid gap-5 p-4 sm:p-6" noValidate>
      <input type="hidden" name="sequence" value={page.sequence} />
      <RadioGroup
        {...at('status')}
        legend={t.legend}
        options={answerStatuses.map((value) => ({ value, label: t.choices[value] }))}
      />
      {/* Out of the way until it is asked for; browsers that cannot tell always show it. */}
      <fieldset className="grid min-w-0 gap-4 group-has-[input[value=SUBSTITUTE]:not(:checked)]:hidden">
        <legend className="mb-2 text-sm font-semibold">{t.substitute}</legend>
        <TextInput {...at('substituteName')} label={t.substituteName} maxLength={200} autoComplete="off" />
        <TextInput
          {...at('substituteEmail')}
          label={t.substituteEmail}
          type="email"
          maxLength={254}
          autoComplete="off"
          optional
        />
      </fieldset>
      {page.kind === 'edition' ? <EventFields at={at} /> : null}
      <TextArea {...at('note')} label={t.note} rows={3} maxLength={2000} optional />
      <Button tone="primary" className="justify-self-start">
        {page.answer ? t.change : t.submit}
      </Button>
    </form>
  )
}

type At = (name: keyof AnswerPage['values']) => {
  name: string
  id: string
  defaultValue: string | number
  errors: string[] | undefined
}

function EventFields({ at }: { at: At }) {
  const t = useTexts().answers.page
  return (
    <>
      <TextInput
        {...at('companions')}
        label={t.companions}
        type="number"
        inputMode="numeric"
        min={0}
        max={20}
        className="max-w-40"
      />
      <TextInput {...at('companionNames')} label={t.companionNames} maxLength={500} optional />
      <TextArea {...at('needs')} label={t.needs} hint={t.needsHint} rows={2} maxLength={1000} optional />
    </>
  )
}
