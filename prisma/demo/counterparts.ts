import { one, type DemoCounterpart } from './counterpart'
import { companyCounterparts } from './counterparts-companies'
import { publicCounterparts } from './counterparts-public'

/** Invented counterparts in invented posts. Names join common given and family names; nobody real is meant. */
export const counterparts: DemoCounterpart[] = [...companyCounterparts, ...publicCounterparts]

/** The new holder of Ingrid Sandvall's post; she left it 130 days ago and is now elsewhere. */
export const successor = one(
  'Nils|Hedemora',
  'SE',
  'sv,en',
  ['ericsson', 'Direktør for offentlig politik', 'Public policy director', 129],
  {
    zone: 'Europe/Stockholm',
  },
)

/** Contact with us could harm her, so she exists only for her author and the colleague named on her. */
export const protectedPerson = one(
  'Wanjiru|Kamandeh',
  'KE',
  'en,sw',
  ['demo-open-lines', 'Koordinator', 'Coordinator', 800],
  { zone: 'Africa/Nairobi', summary: 'Kontakt kun gennem Signal. Navnet må ikke nævnes for andre.' },
)
