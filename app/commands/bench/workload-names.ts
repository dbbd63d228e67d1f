/** In the order they are measured: what writes to the database comes after what only reads it. */
export const workloadNames = [
  'search',
  'paths',
  'lists',
  'queries',
  'start',
  'weight',
  'memory',
  'processes',
  'log',
] as const

export type WorkloadName = (typeof workloadNames)[number]

export function isWorkload(name: string): name is WorkloadName {
  return (workloadNames as readonly string[]).includes(name)
}
