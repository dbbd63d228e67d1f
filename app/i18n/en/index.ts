import { accounts } from './accounts'
import { admin } from './admin'
import { audit } from './audit'
import { calendar } from './calendar'
import { capture } from './capture'
import { common } from './common'
import { dashboard } from './dashboard'
import { errors } from './errors'
import { followUps } from './followUps'
import { groups } from './groups'
import { help } from './help'
import { kinds } from './kinds'
import { meetings } from './meetings'
import { network } from './network'
import { organisations } from './organisations'
import { people } from './people'
import { posts } from './posts'
import { search } from './search'
import { shell } from './shell'
import { strategy } from './strategy'
import type { Texts } from '../da'

export const en: Texts = {
  accounts,
  admin,
  audit,
  calendar,
  capture,
  common,
  dashboard,
  errors,
  followUps,
  groups,
  help,
  kinds,
  meetings,
  network,
  organisations,
  people,
  posts,
  search,
  shell,
  strategy,
}
