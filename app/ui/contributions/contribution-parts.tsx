import { conducts, contributionKinds } from '~/domain/contributions/contribution'
import type { MeasureChoices } from '~/domain/contributions/find-measure-choices.server'
import type { ContributionFormValues } from '~/domain/contributions/start-contribution-form.server'
import { useTexts } from '~/i18n'
import { RadioGroup, Select } from '../choice'
import { TextArea, TextInput } from '../field'
import { FieldRow, FormPart, MoreFields, type useRecordForm } from '../form'
import { TokenField } from '../token-field'

type Fields = ReturnType<typeof useRecordForm<ContributionFormValues>>['fields']

/** What happened, when, and for which measure. */
export function WhatPart({ fields, measures }: { fields: Fields; measures: MeasureChoices }) {
  const t = useTexts()
  const { form: f, measureNamed } = t.contributions
  return (
    <FormPart title={f.what}>
      <Select
        field={fields.measureId}
        label={f.measure}
        empty={f.chooseMeasure}
        required
        options={measures.map(({ name, measures: own }) => ({
          label: name,
          options: own.map((one) => ({ value: one.id, label: measureNamed(one.number, one.name) })),
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
      <TextInput field={fields.url} label={f.url} hint={f.urlHint} type="url" maxLength={500} optional />
    </FormPart>
  )
}

/** The organisations and persons it is about. */
export function WhoPart({ fields, values }: { fields: Fields; values: ContributionFormValues }) {
  const t = useTexts().contributions
  const f = t.form
  return (
    <FormPart title={f.who}>
      <TokenField
        kind="organisation"
        name="organisations"
        field={fields.organisations}
        linesField={fields.organisationsLines}
        defaultTokens={values.organisations}
        label={t.organisations}
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
        label={t.persons}
        hint={f.personsHint}
        linesHint={f.personsLines}
        optional
      />
    </FormPart>
  )
}

/** Of a case: what was asked, what came of it, and whether conduct changed. */
export function CasePart({ fields, open }: { fields: Fields; open: boolean }) {
  const { form: f, conduct } = useTexts().contributions
  const { asked, outcome } = fields
  const wrong = [asked, outcome, fields.conduct].some(({ errors }) => Boolean(errors?.length))
  return (
    <MoreFields title={f.case} open={open || wrong}>
      <p className="text-sm text-muted">{f.caseText}</p>
      <TextArea field={asked} label={f.asked} rows={2} />
      <TextArea field={outcome} label={f.outcome} rows={2} />
      <RadioGroup
        field={fields.conduct}
        legend={conduct.label}
        options={conducts.map((value) => ({ value, label: conduct.words[value] }))}
      />
    </MoreFields>
  )
}
