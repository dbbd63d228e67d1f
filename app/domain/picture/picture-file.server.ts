import { textsFor } from '~/i18n'
import type { Actor } from '../access/actor'
import { NotFound } from '../errors'
import { writeCsv } from '../text/write-csv'
import { formatDate } from '../time/format-time'
import { findPicture } from './find-picture.server'

/** Everybody a picture shows, as a table. Throws NotFound where there is no picture. */
export async function pictureFile(actor: Actor, to: string, most: number, now: Date) {
  const picture = await findPicture(actor, to, most, now)
  if (!picture) throw new NotFound()
  const { picture: t, network } = textsFor(actor.locale)
  const { name, organisation, colleague, through, strength, tier, meetings, last } = t.columns
  return {
    name: t.title(picture.centre.name),
    body: writeCsv(
      [name, organisation, colleague, through, strength, tier, meetings, last],
      picture.people.map((person) => [
        ...[person.name, person.organisation, person.isColleague ? t.yes : '', person.through ?? t.direct],
        ...[person.strength, person.tier && network.tier[person.tier], person.meetings],
        person.lastOn && formatDate(person.lastOn, actor.locale, 'short'),
      ]),
    ),
  }
}
