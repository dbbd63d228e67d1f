import { Waypoints } from 'lucide-react'
import type { PathsSearch } from '~/domain/network/paths-schema.server'
import { useTexts } from '~/i18n'
import { Button } from '../button'
import { Select } from '../choice'
import { Combobox } from '../combobox'
import { Form } from '../router'

type PathsFormProps = {
  search: Pick<PathsSearch, 'from' | 'to' | 'via' | 'recency' | 'tier' | 'view'>
  /** What the ends asked for are called, or was typed; empty for one that is not known. */
  names: { person: string; to: string; via: string }
  offices: { id: string; name: string }[]
  recencies: readonly string[]
}

/** From whom to whom; the rest of the question folded away until it is used. A GET form: the address is the question. */
export function PathsForm({ search, names, offices, recencies }: PathsFormProps) {
  const t = useTexts().network.paths
  const { from, to, via, recency, tier, view } = search
  const isPerson = from.startsWith('person:')
  return (
    <Form method="get" action="/network" aria-label={t.title} className="no-print card mb-6 p-4">
      {view === 'paths' ? null : <input type="hidden" name="view" value={view} />}
      <div className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto]">
        <Select
          name="from"
          label={t.from}
          defaultValue={isPerson ? 'us' : from}
          options={[
            { value: 'us', label: t.fromUs },
            { value: 'me', label: t.fromMe },
            {
              label: t.fromOffices,
              options: offices.map(({ id, name }) => ({ value: `office:${id}`, label: name })),
            },
          ]}
        />
        <Combobox
          kind="personOrOrganisation"
          name="to"
          label={t.to}
          placeholder={t.toHint}
          defaultText={names.to}
          defaultId={names.to ? to : ''}
          autoFocus={!to}
        />
        <Button tone="primary" icon={Waypoints}>
          {t.find}
        </Button>
      </div>
      <details open={isPerson || Boolean(names.person || names.via || (recency ?? tier))} className="mt-3">
        <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-accent">{t.more}</summary>
        <div className="grid items-end gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-4">
          <Combobox
            kind="person"
            name="person"
            label={t.fromPerson}
            placeholder={t.fromPersonHint}
            defaultText={names.person}
            defaultId={isPerson && names.person ? from.slice('person:'.length) : ''}
          />
          <Combobox
            kind="personOrOrganisation"
            name="via"
            label={t.via}
            placeholder={t.toHint}
            defaultText={names.via}
            defaultId={names.via ? via : ''}
          />
          <Select
            name="recency"
            label={t.recency}
            empty={t.anyTime}
            defaultValue={recency}
            options={recencies.map((months) => ({ value: months, label: t.within(Number(months)) }))}
          />
          <Select
            name="tier"
            label={t.tier}
            empty={t.tierAny}
            defaultValue={tier}
            options={(['moderate', 'strong'] as const).map((value) => ({
              value,
              label: t.tierAtLeast[value],
            }))}
          />
        </div>
      </details>
    </Form>
  )
}
