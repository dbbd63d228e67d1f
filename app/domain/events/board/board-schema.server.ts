import { z } from 'zod'
import { says } from '../../errors'
import { checked, listOf, prose, recordId } from '../../forms/field-schemas.server'
import { views } from './board-row'
import { bulkActs } from './bulk-act'

const statuses = [
  ...(['DRAFTED', 'SENT', 'ACCEPTED', 'TENTATIVE', 'DECLINED'] as const),
  ...(['SUBSTITUTE', 'CANCELLED', 'WAITING'] as const),
] as const

/** The state of the board, as its address holds it. */
export const boardAddress = z.object({
  q: z.string().max(200).default(''),
  view: z.enum(views).default('list'),
  status: z.enum(statuses).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  organisation: recordId.optional(),
  sort: z
    .enum(['organisation', '-organisation', 'name', '-name', 'country', '-country', 'status', '-status'])
    .default('organisation'),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})

/** A row as it was shown: its id and version. */
const shownRow = z.string().regex(/^[0-9a-zA-Z_-]{1,64}:\d{1,9}$/, says('formExpired'))

/** What is done to the chosen rows. `listed` is every row the filters left, for when all of them are chosen. */
export const bulkForm = z.object({
  chosen: listOf(shownRow, 1000),
  everybody: checked,
  listed: z.string().max(200_000).default(''),
  locale: z.enum(['da', 'en', 'own'], says('unknownChoice')).default('own'),
  answer: z.enum(['ACCEPTED', 'TENTATIVE', 'DECLINED'], says('unknownChoice')).optional(),
  note: prose(500),
  back: z.string().max(2000).default(''),
})

export const bulkParams = z.object({ editionId: recordId, act: z.enum(bulkActs) })
export const batchParams = z.object({ editionId: recordId, batchId: recordId })

export type BulkForm = z.output<typeof bulkForm>

/** The rows a posted form means. One that cannot be read is none. */
export function chosenRows({ chosen, everybody, listed }: BulkForm): { id: string; version: number }[] {
  const texts = everybody ? listed.split(',').filter((text) => shownRow.safeParse(text).success) : chosen
  const versions = new Map(texts.map((text) => text.split(':') as [string, string]))
  return [...versions].slice(0, 2000).map(([id, version]) => ({ id, version: Number(version) }))
}
