import type { ImportPreview } from '~/domain/calendar-import/find-import.server'
import { meetingKinds } from '~/domain/meetings/meeting'
import { useTexts } from '~/i18n'
import { Select } from '../choice'
import { Section } from '../page'

type Props = { preview: Pick<ImportPreview, 'kind' | 'handling' | 'zones'>; zones: string[] }

/** What is decided for all the meetings at once. */
export function ImportSettings({ preview, zones }: Props) {
  const texts = useTexts()
  const t = texts.imports
  return (
    <Section title={t.settings}>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Select
          name="kind"
          label={t.kind}
          hint={t.heldNote}
          defaultValue={preview.kind}
          options={meetingKinds.map((kind) => ({ value: kind, label: texts.kinds.meetingKind[kind] }))}
        />
        <Select
          name="handling"
          label={t.handling}
          hint={t.handlingHint}
          defaultValue={preview.handling}
          options={(['PROPOSED', 'OPEN', 'LIMITED'] as const).map((value) => ({
            value,
            label: t.handlings[value],
          }))}
        />
      </div>
      {preview.zones.length > 0 ? <ZoneChoices asked={preview.zones} zones={zones} /> : null}
    </Section>
  )
}

function ZoneChoices({ asked, zones }: { asked: ImportPreview['zones']; zones: string[] }) {
  const t = useTexts().imports
  return (
    <fieldset className="mt-4">
      <legend className="mb-2 text-sm font-semibold">{t.zones}</legend>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {asked.map(({ name, zone }, index) => (
          <div key={name} className="min-w-0">
            <input type="hidden" name={`zones[${index}].name`} value={name} />
            <Select
              name={`zones[${index}].zone`}
              label={<span className="break-words">{name === '' ? t.zoneFloating : t.zoneNamed(name)}</span>}
              defaultValue={zone}
              options={[...new Set([zone, ...zones])].sort().map((value) => ({
                value,
                label: value.replaceAll('_', ' '),
              }))}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
