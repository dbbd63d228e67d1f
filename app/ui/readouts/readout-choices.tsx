import { RefreshCw } from 'lucide-react'
import { type ReadoutChoice, readoutParts } from '~/domain/readouts/readout'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { CheckboxGroup, Select } from '../choice'
import { Form } from '../router'

/** Which parts go out and in which language; the address holds the choice. */
export function ReadoutChoices({ choice }: { choice: ReadoutChoice }) {
  const t = useTexts().briefing.readout
  const { language, parts } = choice
  return (
    <Form method="get" className="no-print sheet-width mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
      <CheckboxGroup
        key={parts.join(' ')}
        name="part"
        legend={t.parts}
        inline
        defaultValues={[...parts]}
        options={readoutParts.map((value) => ({ value, label: t.part[value] }))}
      />
      <Select
        key={language}
        name="language"
        label={t.language}
        hint={t.languageHint}
        defaultValue={language}
        options={(['da', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
      />
      <Button icon={RefreshCw}>{t.show}</Button>
    </Form>
  )
}
