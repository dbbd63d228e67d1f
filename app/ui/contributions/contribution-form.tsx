import { conducts, contributionKinds } from '~/domain/contributions/contribution'
import type { MeasureChoices } from '~/domain/contributions/find-measure-choices.server'
import type {
  ContributionFormValues,
  ContributionOrigin,
} from '~/domain/contributions/start-contribution-form.server'
import { useTexts } from '~/i18n'
import { RadioGroup, Select } from '../choice'
import { DraftBanner, DraftStatus, useDraft } from '../draft'
import { TextArea, TextInput } from '../field'
import {
  FieldRow,
  FormActions,
  FormPart,
  MoreFields,
  RecordForm,
  useRecordForm,
  type FormAnswer,
} from '../form'
import { Notice } from '../notice'
import { Link } from '../router'
import { TokenField } from '../token-field'

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
        <FormPart title={f.what}>
          <Select
            field={fields.measureId}
            label={f.measure}
            empty={f.chooseMeasure}
            required
            options={measures.map(({ name, measures: own }) => ({
              label: name,
              options: own.map((one) => ({
                value: one.id,
                label: t.contributions.measureNamed(one.number, one.name),
              })),
            }))}
          />
          <FieldRow>
            <Select
              field={fields.kind}
              label={f.kind}
              empty={f.chooseKind}
              required
              options={contributionKinds.map((value) => ({ value, label: t.kinds.contributionKind[value] }))}
            />
            <TextInput field={fields.on} label={f.on} hint={f.onHint} autoComplete="off" required />
          </FieldRow>
          <TextInput field={fields.title} label={f.title} maxLength={200} required />
          <TextArea field={fields.text} label={f.text} rows={3} optional />
          <TextInput
            field={fields.url}
            label={f.url}
            hint={f.urlHint}
            type="url"
            inputMode="url"
            maxLength={500}
            optional
          />
        </FormPart>
        <FormPart title={f.who}>
          <TokenField
            kind="organisation"
            name="organisations"
            field={fields.organisations}
            linesField={fields.organisationsLines}
            defaultTokens={values.organisations}
            label={t.contributions.organisations}
            hint={f.organisationsHint}
            linesHint={f.organisationsLines}
            optional
          />
          <TokenField
            kind="person"
            name="persons"
            field={fields.persons}
            linesField={fields.personsLines}
            defaultTokens={values.persons}
            label={t.contributions.persons}
            hint={f.personsHint}
            linesHint={f.personsLines}
            optional
          />
        </FormPart>
        <MoreFields title={f.case} open={values.kind === 'CASE' || hasErrors(fields)}>
          <p className="text-sm text-muted">{f.caseText}</p>
          <TextArea field={fields.asked} label={f.asked} rows={2} />
          <TextArea field={fields.outcome} label={f.outcome} rows={2} />
          <RadioGroup
            field={fields.conduct}
            legend={conduct.label}
            options={conducts.map((value) => ({ value, label: conduct.words[value] }))}
          />
        </MoreFields>
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

function hasErrors(fields: Record<'asked' | 'outcome' | 'conduct', { errors?: string[] }>): boolean {
  return [fields.asked, fields.outcome, fields.conduct].some(({ errors }) => Boolean(errors?.length))
}
