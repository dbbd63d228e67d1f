import type { RuleWarning } from '~/domain/groups/balance'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Notice } from '../notice'

/** What the group's rules say of its active members. They warn and stop nothing. */
export function RuleWarnings({ warnings }: { warnings: RuleWarning[] }) {
  const t = useTexts().groups
  const say = useWarning()
  const [first, ...others] = warnings
  if (!first) return null
  return (
    <Notice tone="warn" title={others.length > 0 ? t.warnings.title : undefined}>
      {others.length === 0 ? (
        say(first)
      ) : (
        <ul className="list-disc pl-5">
          {warnings.map((warning) => (
            <li key={say(warning)}>{say(warning)}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

function useWarning(): (warning: RuleWarning) => string {
  const t = useTexts().groups
  const { locale } = useReader()
  return (warning) => {
    switch (warning.rule) {
      case 'tooFew':
      case 'tooMany':
        return t[warning.rule](warning.have, warning.limit)
      case 'sectors':
      case 'regions':
        return t.warnings[warning.rule](warning.have, warning.limit)
      case 'gender':
        return t.warnings[warning.gender === 'WOMAN' ? 'women' : 'men'](warning.have, warning.limit)
      case 'termOver':
      case 'termSoon':
        return t.warnings[warning.rule](warning.name, formatDate(warning.on, locale, 'medium'))
    }
  }
}
