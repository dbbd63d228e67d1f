import { z } from 'zod'
import { prose, version } from '../../forms/field-schemas.server'

export const minutesForm = z.object({ version, readout: prose(50_000) })
export const lessonsForm = z.object({ version, lessons: prose(10_000) })

export type MinutesEdit = z.output<typeof minutesForm>
export type LessonsEdit = z.output<typeof lessonsForm>
