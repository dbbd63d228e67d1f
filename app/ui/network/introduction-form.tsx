import type { IntroductionStart } from '~/domain/network/introduction.server'
import { useReader, useTexts } from '~/i18n'
import { TextArea, TextInput } from '../field'
import { FormActions, RecordForm, useRecordForm, type FormAnswer } from '../form'

type IntroductionFormProps = {
  answer?: FormAnswer | null
  start: IntroductionStart
  /** The ids along the path. */
  path: string
  formKey: string
  cancel: string
}

/** What is asked of the connector, ready to send. */
export function IntroductionForm({ answer, start, path, formKey, cancel }: IntroductionFormProps) {
  const t = useTexts().network.introduction
  const { connector, via, text, due, locale } = start
  const reader = useReader()
  const record = useRecordForm<{ text: string; due: string }>({
    id: 'introduction',
    lastResult: answer,
    defaultValue: { text, due },
  })
  const { fields } = record
  return (
    <>
      <p className="mb-4 text-sm">
        {connector ? t.asks(connector) : t.own} {via ? t.through(via) : null}{' '}
        <span className="text-muted">{t.seen}</span>
      </p>
      <RecordForm record={record} formKey={formKey} labels={{ text: t.text, due: t.due }}>
        <input type="hidden" name="path" value={path} />
        <TextArea
          field={fields.text}
          label={t.text}
          hint={connector && locale !== reader.locale ? t.inLanguage[locale](connector) : undefined}
          lang={locale}
          rows={5}
          maxLength={500}
        />
        <TextInput field={fields.due} label={t.due} hint={t.dueHint} autoComplete="off" />
        <FormActions save={t.save} cancel={cancel} />
      </RecordForm>
    </>
  )
}
