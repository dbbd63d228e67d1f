import { z } from 'zod'
import { formKey, line, timeZone, version } from '../forms/field-schemas.server'

const fields = { nameDa: line(120), nameEn: line(120), city: line(120), zone: timeZone }

export const newOfficeForm = z.object({ formKey, ...fields })
export const officeForm = z.object({ version, ...fields })
