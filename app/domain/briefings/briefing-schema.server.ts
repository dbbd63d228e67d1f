import { z } from 'zod'
import { recordId } from '../forms/field-schemas.server'
import { briefingKinds } from './briefing'

/** The address of a briefing; a country goes by its ISO code. */
export const briefingParams = z.object({ kind: z.enum(briefingKinds), id: recordId })
