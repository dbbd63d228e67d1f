import type { PersonPage } from '~/domain/people/find-person.server'
import { zoneCity } from '~/domain/time/time-zone'
import { useReader, useTexts } from '~/i18n'
import { Facts } from '../facts'
import { Section } from '../page'

/** What there is to know before meeting a person. `localTime` is theirs, written out. */
export function PersonFacts({ person, localTime }: { person: PersonPage; localTime: string | null }) {
  const t = useTexts()
  const { locale } = useReader()
  const words = t.people.page
  const { zone, titleOfAddress, pronunciation, languages, country, aliases, source } = person
  return (
    <Section title={words.about}>
      <Facts
        facts={[
          { label: words.titleOfAddress, value: titleOfAddress },
          { label: words.pronunciation, value: pronunciation },
          { label: words.languages, value: languages },
          { label: t.common.country, value: country },
          {
            label: words.zone,
            value: zone && localTime ? words.localTime(localTime, zoneCity(zone, locale)) : null,
          },
          { label: words.aliases, value: aliases.join(', ') },
          { label: words.source, value: source },
        ]}
      />
      {person.summary ? <p className="mt-3 text-sm whitespace-pre-line">{person.summary}</p> : null}
    </Section>
  )
}
