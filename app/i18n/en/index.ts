import { accounts } from './accounts'
import { admin } from './admin'
import { answers } from './answers'
import { attendance } from './attendance'
import { audit } from './audit'
import { board } from './board'
import { calendar } from './calendar'
import { capture } from './capture'
import { common } from './common'
import { dashboard } from './dashboard'
import { editions } from './editions'
import { errors } from './errors'
import { feeds } from './feeds'
import { followUps } from './followUps'
import { groups } from './groups'
import { help } from './help'
import { imports } from './imports'
import { invitations } from './invitations'
import { kinds } from './kinds'
import { meetings } from './meetings'
import { network } from './network'
import { organisations } from './organisations'
import { people } from './people'
import { posts } from './posts'
import { recurrence } from './recurrence'
import { search } from './search'
import { series } from './series'
import { shell } from './shell'
import { strategy } from './strategy'
import { wheel } from './wheel'
import type { Texts } from '../da'

export const en: Texts = {
  accounts,
  admin,
  answers,
  attendance,
  audit,
  board,
  calendar,
  capture,
  common,
  dashboard,
  editions,
  errors,
  feeds,
  followUps,
  groups,
  help,
  imports,
  invitations,
  kinds,
  meetings,
  network,
  organisations,
  people,
  posts,
  recurrence,
  search,
  series,
  shell,
  strategy,
  wheel,
}
