import type { ResolvedLine } from '~/domain/capture/resolved-line'
import { meetingKinds } from '~/domain/meetings/meeting'
import { useTexts } from '~/i18n'
import { RadioGroup, Select } from '../choice'
import { TextInput, type FieldSource } from '../field'
import { FieldRow } from '../form'

type SubjectFieldsProps = {
  fields: Record<'kind' | 'topic' | 'place' | 'topics' | 'measures' | 'handling', FieldSource>
  resolved: ResolvedLine
}

/** What the meeting was: kind, about, place, topics, measures, and who may see it. */
export function SubjectFields({ fields, resolved }: SubjectFieldsProps) {
  const t = useTexts()
  const { measures, unknownMeasures, unknownTags } = resolved
  const named = measures.map(({ number, name }) => `${number} ${name}`).join(' · ')
  const missing = unknownMeasures.length > 0 ? t.capture.unknownMeasures(unknownMeasures.join(', ')) : ''
  return (
    <>
      <FieldRow>
        <TextInput field={fields.topic} label={t.capture.topic} optional />
        <Select
          field={fields.kind}
          label={t.capture.kind}
          options={meetingKinds.map((kind) => ({ value: kind, label: t.kinds.meetingKind[kind] }))}
        />
        <TextInput field={fields.place} label={t.capture.place} optional />
        <TextInput
          field={fields.measures}
          label={t.capture.measures}
          hint={[named || t.capture.measuresHint, missing].filter(Boolean).join(' ')}
          optional
        />
        <TextInput
          field={fields.topics}
          label={t.capture.topics}
          hint={unknownTags.length > 0 ? t.capture.unknownTags(unknownTags.join(', ')) : t.capture.topicsHint}
          optional
        />
      </FieldRow>
      <RadioGroup
        field={fields.handling}
        legend={t.capture.handling}
        options={(['OPEN', 'LIMITED'] as const).map((value) => ({
          value,
          label: t.kinds.handling[value],
          hint: t.kinds.handlingMeaning[value],
        }))}
      />
    </>
  )
}
