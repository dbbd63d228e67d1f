import { db } from '~/db.server'
import type { Prisma } from '~/generated/sqlite/client'
import type { Actor } from '../../access/actor'
import { visibleAgendaItems, visiblePersons } from '../../access/visible-to.server'
import { NotFound } from '../../errors'
import { nameSelection, personName } from '../../people/person-name'
import { formatDate, formatTime } from '../../time/format-time'

/** What the form of a stored agenda item starts with. Throws NotFound. */
export async function findAgendaForm(actor: Actor, id: string) {
  const item = await db.agendaItem.findFirst({
    where: { AND: [visibleAgendaItems(actor), { id, archivedAt: null, edition: { archivedAt: null } }] },
    include: agendaSelection(actor),
  })
  if (!item) throw new NotFound()
  return {
    editionId: item.editionId,
    title: item.title,
    version: item.version,
    values: agendaFormValues(actor, item),
  }
}

export function agendaSelection(actor: Actor) {
  return {
    edition: true,
    speakers: {
      where: { OR: [{ personId: null }, { person: visiblePersons(actor) }] },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      include: { person: { select: { id: true, ...nameSelection } } },
    },
    documents: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  } as const satisfies Prisma.AgendaItemInclude
}

type Stored = Prisma.AgendaItemGetPayload<{ include: ReturnType<typeof agendaSelection> }>

function agendaFormValues({ locale }: Actor, item: Stored) {
  return {
    title: item.title,
    day: item.day === null ? '' : formatDate(item.day, locale, 'short'),
    startTime: item.startTime === null ? '' : formatTime(item.startTime, locale),
    minutes: item.minutes === null ? '' : String(item.minutes),
    speakers: item.speakers.map(({ person, name }) => ({
      id: person?.id ?? '',
      text: person ? personName(person) : name,
    })),
    documents: item.documents.map(({ title, url }) => ({ title, url })),
  }
}

export type AgendaFormValues = ReturnType<typeof agendaFormValues>

/** The stored value of each form field, lists line by line, as a conflict tells it. */
export function agendaTexts(actor: Actor, item: Stored): Record<string, string> {
  const { speakers, documents, ...values } = agendaFormValues(actor, item)
  return {
    version: String(item.version),
    ...values,
    speakers: speakers.map(({ text }) => text).join('\n'),
    documents: documents.map(({ title, url }) => `${title} ${url}`).join('\n'),
  }
}
