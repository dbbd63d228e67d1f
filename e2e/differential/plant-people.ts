import type { Transaction } from '~/db.server'
import { noteNetworkChange } from '~/domain/network/note-network-change.server'
import { indexPerson } from '~/domain/search/index-record.server'
import { personSortKey } from '~/domain/search/sort-key'
import type { Dice } from './dice'
import { type Hidden, type Shared, day, limited, now, words } from './shared'

const given = ['Kanariefugl', 'Ana', 'Mette', 'Jürgen', 'Łucja', '李伟', 'Sofie', 'Kanæri']
const families = ['Skjultsen', 'Hemmelig', 'Ruiz', 'Holm', 'Schröder', 'Wójcik', 'Zhang', 'Ravnkilde']

/** More than the 50 people from which working at one organisation says less (the rule of overlapping appointments). */
const crowd = 60

export async function plantPerson(tx: Transaction, random: Dice, shared: Shared, n: number): Promise<string> {
  const name = { givenName: random.pick(given), familyName: `${random.pick(families)} ${random.pick(words)}` }
  const { id } = await tx.person.create({
    data: {
      ...{ ...name, ...limited, sortKey: personSortKey(name) },
      ...{ country: random.pick(['DK', 'DE', 'CN', 'IS', 'MT']), summary: 'Kanariefugl', languages: 'da,en' },
      ...{ createdById: shared.author.id, createdAt: now },
      aliases: { create: { name: 'Kanariefugl' } },
      // The first of them fill one organisation past the bound; the others sit anywhere.
      appointments: {
        create: {
          postId: n < crowd ? shared.crowded : random.pick(shared.posts),
          startsOn: day(-900),
        },
      },
    },
  })
  await indexPerson(tx, id, now)
  return id
}

export async function plantMemberships(tx: Transaction, random: Dice, shared: Shared, hidden: Hidden) {
  for (const groupId of shared.councils)
    for (const personId of hidden.persons.slice(0, 15))
      await tx.groupMember.create({
        data: {
          ...{ groupId, personId, rung: random.pick(['PROSPECT', 'ACTIVE', 'DORMANT'] as const) },
          ...{ since: day(-200), nextStep: 'Kanariefugl', nextStepOn: day(5), ownerId: shared.author.id },
          ...{ sector: 'Kanariefugl', gender: 'F', region: 'Kanariefugl', interests: 'Kanariefugl' },
          changes: { create: { rung: 'ACTIVE', since: day(-200), changedById: shared.author.id } },
        },
      })
}

export async function plantTies(
  tx: Transaction,
  random: Dice,
  shared: Shared,
  hidden: Hidden,
): Promise<void> {
  for (const toPersonId of hidden.persons)
    for (const fromPersonId of [random.pick(shared.colleagues), ...random.some(hidden.persons, 1)])
      if (fromPersonId !== toPersonId) {
        const who = { fromPersonId, toPersonId, statedById: shared.author.id }
        const tie = await tx.tie.create({ data: { ...who, strength: 5, confirmedOn: day(-10) } })
        await noteNetworkChange(tx, 'tie', tie.id)
      }
  for (const fromPersonId of hidden.persons.slice(0, 60)) {
    const who = { fromPersonId, toPersonId: random.pick(shared.persons), statedById: shared.author.id }
    const tie = await tx.tie.create({ data: { ...who, strength: 4, confirmedOn: day(-30) } })
    await noteNetworkChange(tx, 'tie', tie.id)
  }
}
