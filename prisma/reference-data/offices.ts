import type { OfficeRecord } from './record-types'

export const offices: OfficeRecord[] = [
  { key: 'copenhagen', da: 'København', en: 'Copenhagen', city: 'Copenhagen', zone: 'Europe/Copenhagen' },
  {
    key: 'silicon-valley',
    da: 'Silicon Valley',
    en: 'Silicon Valley',
    city: 'Palo Alto',
    zone: 'America/Los_Angeles',
  },
  { key: 'beijing', da: 'Beijing', en: 'Beijing', city: 'Beijing', zone: 'Asia/Shanghai' },
]
