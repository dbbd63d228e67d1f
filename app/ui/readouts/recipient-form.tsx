import { MailPlus } from 'lucide-react'
import type { RecipientChoices } from '~/domain/readouts/readout'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { Checkbox, CheckboxGroup } from '../choice'
import { TextArea } from '../field'
import { type FormAnswer, RecordForm, useRecordForm } from '../form'
import { Notice } from '../notice'
import { Section } from '../page'

type Values = { accountIds: string[]; personIds: string[]; addresses: string; confirmed?: string }

type RecipientFormProps = {
  answer?: FormAnswer | null
  choices: RecipientChoices
  /** The document is LIMITED or marked. */
  restricted: boolean
  /** Its own address, with what goes out. */
  action: string
}

/** To whom the draft goes. Their rights are judged when it is asked for. */
export function RecipientForm({ answer, choices, restricted, action }: RecipientFormProps) {
  const t = useTexts().briefing.readout
  const { took, others, outside } = choices
  const record = useRecordForm<Values>({
    lastResult: answer,
    defaultValue: { accountIds: took.map(({ id }) => id), personIds: [], addresses: '' },
  })
  const { fields } = record
  const chosen = answer ? listed(answer.result.initialValue?.['accountIds']) : took.map(({ id }) => id)
  return (
    <div className="no-print sheet-width mt-6">
      <Section title={t.draftTitle} id="draft">
        <p className="mb-4 max-w-[70ch] text-sm text-muted">{t.draftHint}</p>
        <RecordForm
          record={record}
          action={action}
          reloadDocument
          labels={{
            accountIds: t.took,
            personIds: t.outside,
            addresses: t.addresses,
            confirmed: t.confirmed,
          }}
        >
          {took.length > 0 ? (
            <CheckboxGroup
              field={fields.accountIds}
              legend={t.took}
              inline
              defaultValues={chosen}
              options={took.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          {others.length > 0 ? <OtherColleagues others={others} chosen={chosen} /> : null}
          {outside.length > 0 ? (
            <CheckboxGroup
              field={fields.personIds}
              legend={t.outside}
              options={outside.map(({ personId, name, email }) => ({
                value: personId,
                label: name,
                hint: email ?? t.noEmail,
                disabled: email === null,
              }))}
            />
          ) : null}
          <TextArea field={fields.addresses} label={t.addresses} hint={t.addressesHint} rows={2} optional />
          {restricted ? (
            <Notice tone="warn">
              <p>{t.outsideWarning}</p>
              <Checkbox field={fields.confirmed} label={t.confirmed} className="mt-2" />
            </Notice>
          ) : null}
          <div>
            <Button tone="primary" icon={MailPlus}>
              {t.draft}
            </Button>
          </div>
        </RecordForm>
      </Section>
    </div>
  )
}

/** The house is large: those who did not take part are folded away, unless one is chosen. */
function OtherColleagues({ others, chosen }: { others: RecipientChoices['others']; chosen: string[] }) {
  const t = useTexts().briefing.readout
  return (
    <details open={others.some(({ id }) => chosen.includes(id))}>
      <summary className="cursor-pointer text-sm font-medium">{t.others(others.length)}</summary>
      <CheckboxGroup
        name="accountIds"
        legend={t.othersLegend}
        legendHidden
        className="mt-2"
        defaultValues={chosen}
        options={others.map(({ id, name, detail }) => ({ value: id, label: name, hint: detail }))}
      />
    </details>
  )
}

function listed(value: unknown): string[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map(String)
}
