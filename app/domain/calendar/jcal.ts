/** jCal, RFC 7265: name, parameters, type, values. */
export type JCalProperty = [
  name: string,
  parameters: Record<string, string | string[]>,
  type: string,
  ...values: unknown[],
]
export type JCalComponent = [name: string, properties: JCalProperty[], parts: JCalComponent[]]
