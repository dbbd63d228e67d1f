import type { OptionGroup } from '../choice'

export type ZoneChoices = { ownZones: { zone: string; city: string }[]; zones: string[] }

/** The offices' zones by city first, then every other. */
export function zoneOptions(
  { ownZones, zones }: ZoneChoices,
  labels: { own: string; all: string },
): OptionGroup[] {
  const own = new Set(ownZones.map(({ zone }) => zone))
  return [
    { label: labels.own, options: ownZones.map(({ zone, city }) => ({ value: zone, label: city })) },
    {
      label: labels.all,
      options: zones
        .filter((zone) => !own.has(zone))
        .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
    },
  ]
}
