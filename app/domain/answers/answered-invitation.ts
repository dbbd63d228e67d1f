import type { Prisma } from '~/generated/sqlite/client'
import { nameSelection } from '../people/person-name'

const bilingual = { nameDa: true, nameEn: true } as const

const occurrenceSelection = {
  id: true,
  title: true,
  status: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  startsOn: true,
  endsOn: true,
  allDay: true,
  originalStartsAt: true,
  originalStartsOn: true,
  place: true,
  link: true,
  marking: true,
  sequence: true,
  toldSequence: true,
  archivedAt: true,
  office: { select: bilingual },
} as const satisfies Prisma.MeetingSelect

/** What an answer needs to know of the invitation it answers; pass as `select`. */
export const answeredSelection = {
  id: true,
  editionId: true,
  meetingId: true,
  recurrenceId: true,
  personId: true,
  status: true,
  locale: true,
  email: true,
  sentAt: true,
  answeredAt: true,
  answerChannel: true,
  answerNote: true,
  answerSequence: true,
  answerStamp: true,
  substituteName: true,
  substituteEmail: true,
  companions: true,
  companionNames: true,
  needs: true,
  waitingSince: true,
  archivedAt: true,
  person: { select: { ...nameSelection, languages: true, zone: true, country: true } },
  meeting: { select: occurrenceSelection },
  recurrence: {
    include: {
      meetings: {
        where: { archivedAt: null },
        orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        select: occurrenceSelection,
      },
    },
  },
  edition: {
    include: {
      host: { select: bilingual },
      createdBy: { select: { office: { select: bilingual } } },
    },
  },
} as const satisfies Prisma.InvitationSelect

export type AnsweredInvitation = Prisma.InvitationGetPayload<{ select: typeof answeredSelection }>
export type Occurrence = Prisma.MeetingGetPayload<{ select: typeof occurrenceSelection }>
