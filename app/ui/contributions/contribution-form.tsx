import type { MeasureChoices } from '~/domain/contributions/find-measure-choices.server'
import type {
  ContributionFormValues,
  ContributionOrigin,
} from '~/domain/contributions/start-contribution-form.server'
import { useTexts } from '~/i18n'
import { DraftBanner, DraftStatus, useDraft } from '../draft'
import { FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'
import { Notice } from '../notice'
import { Link } from '../router'
import { CasePart, WhatPart, WhoPart } from './contribution-parts'

type ContributionFormProps = {
  answer?: FormAnswer | null
  values: ContributionFormValues
  measures: MeasureChoices
  origin: ContributionOrigin | null
  draft: { form: string; savedAt: string | null; restore: string }
  formKey?: string
  version?: number
  cancel: string
}

/** Evidence for a measure: what, when, for which measure, and of a case what was asked and what came of it. */
export function ContributionForm(props: ContributionFormProps) {
  const { answer, values, measures, origin, draft, formKey, version, cancel } = props
  const t = useTexts()
  const { form: f, conduct } = t.contributions
  const record = useRecordForm<ContributionFormValues>({
    id: 'contribution',
    lastResult: answer,
    defaultValue: values,
  })
  const { fields, form } = record
  const state = useDraft({ form: draft.form, formId: form.id })
  return (
    <>
      <DraftBanner {...draft} />
      <OriginLine origin={origin} />
      <RecordForm
        record={record}
        formKey={formKey}
        version={version}
        labels={{
          ...{ measureId: f.measure, kind: f.kind, on: f.on, title: f.title, url: f.url, text: f.text },
          ...{ asked: f.asked, outcome: f.outcome, conduct: conduct.label },
          ...{ organisations: t.contributions.organisations, persons: t.contributions.persons },
        }}
        words={{ kind: t.kinds.contributionKind, conduct: conduct.words, measureId: measureWords(measures) }}
      >
        {origin && formKey !== undefined ? (
          <input type="hidden" name={origin.field} value={origin.id} />
        ) : null}
        <WhatPart fields={fields} measures={measures} />
        <WhoPart fields={fields} values={values} />
        <CasePart fields={fields} open={values.kind === 'CASE'} />
        <FormActions save={f.save} cancel={cancel}>
          <DraftStatus state={state} />
        </FormActions>
      </RecordForm>
    </>
  )
}

function OriginLine({ origin }: { origin: ContributionOrigin | null }) {
  const t = useTexts().contributions
  if (!origin) return null
  return (
    <>
      <p className="mb-4 text-sm">
        <Link to={origin.to} className="link">
          {origin.field === 'meetingId' ? t.forMeeting(origin.title) : t.forEdition(origin.title)}
        </Link>
      </p>
      {origin.limited ? <Notice>{t.form.limitedHint}</Notice> : null}
    </>
  )
}

function measureWords(choices: MeasureChoices): Record<string, string> {
  return Object.fromEntries(
    choices.flatMap(({ measures }) =>
      measures.map(({ id, number, name }) => [id, `${String(number)}. ${name}`]),
    ),
  )
}
