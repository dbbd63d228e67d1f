import { accounts } from './accounts'
import { admin } from './admin'
import { answers } from './answers'
import { attendance } from './attendance'
import { audit } from './audit'
import { board } from './board'
import { briefing } from './briefing'
import { calendar } from './calendar'
import { capture } from './capture'
import { common } from './common'
import { contributions } from './contributions'
import { coverage } from './coverage'
import { dashboard } from './dashboard'
import { editions } from './editions'
import { errors } from './errors'
import { feeds } from './feeds'
import { followUps } from './followUps'
import { groups } from './groups'
import { help } from './help'
import { imports } from './imports'
import { insights } from './insights'
import { invitations } from './invitations'
import { kinds } from './kinds'
import { measures } from './measures'
import { meetings } from './meetings'
import { network } from './network'
import { organisations } from './organisations'
import { overview } from './overview'
import { palette } from './palette'
import { people } from './people'
import { picture } from './picture'
import { posts } from './posts'
import { recurrence } from './recurrence'
import { report } from './report'
import { savedViews } from './savedViews'
import { search } from './search'
import { series } from './series'
import { shell } from './shell'
import { strategy } from './strategy'
import { wheel } from './wheel'

/** Danish is the catalogue the others are typed against: a text missing in one language fails the type check. */
export const da = {
  accounts,
  admin,
  answers,
  attendance,
  audit,
  board,
  briefing,
  calendar,
  capture,
  common,
  contributions,
  coverage,
  dashboard,
  editions,
  errors,
  feeds,
  followUps,
  groups,
  help,
  imports,
  insights,
  invitations,
  kinds,
  measures,
  meetings,
  network,
  organisations,
  overview,
  palette,
  people,
  picture,
  posts,
  recurrence,
  report,
  savedViews,
  search,
  series,
  shell,
  strategy,
  wheel,
}

export type Texts = typeof da
