import type { Theme, ThemeKey } from '../theme'
import { childPolicy, rules } from './authorities'
import { ai, alliance } from './companies'
import { chips, networks } from './industry'
import { chineseTech, influence } from './influence'
import { children, transparency } from './platforms'
import { cyber, likeMinded, quantum } from './security'
import { exportsTheme, labour, rights } from './society'

/** The subjects of the demonstration set's meetings. Everything said in them is invented. */
export const themes: Record<ThemeKey, Theme> = {
  alliance,
  ai,
  chips,
  networks,
  cyber,
  transparency,
  children,
  influence,
  'chinese-tech': chineseTech,
  'like-minded': likeMinded,
  quantum,
  rights,
  labour,
  exports: exportsTheme,
  'child-policy': childPolicy,
  rules,
}
