import { inTransaction } from '~/db.server'
import { answerToken, answerTokenHash } from '~/domain/invitations/answer-token.server'
import type { Prisma } from '~/generated/sqlite/client'
import { buildPerson } from './build'

/** An invitation that was sent, with the token its answer page opens with, to `email`. */
export async function buildInvitation(given: Partial<Prisma.InvitationUncheckedCreateInput> = {}) {
  const personId = given.personId === undefined ? (await buildPerson()).id : given.personId
  return inTransaction(async (tx) => {
    const { id } = await tx.invitation.create({
      data: { ...given, personId, status: given.status ?? 'SENT' },
    })
    const token = answerToken(id, 1)
    const sentAt = new Date('2026-11-01T08:00:00Z')
    const invitation = await tx.invitation.update({
      where: { id },
      data: { sentAt, answerTokenNumber: 1, answerTokenHash: answerTokenHash(token) },
    })
    return { ...invitation, token }
  })
}

/** A message of an invitation that left: what its recipient was told. */
export async function buildMail(
  given: Partial<Prisma.OutgoingMailUncheckedCreateInput> & { invitationId: string },
) {
  const at = new Date('2026-11-01T08:00:00Z')
  return inTransaction((tx) =>
    tx.outgoingMail.create({
      data: {
        batchId: 'batch',
        toEmail: 'ana@example.org',
        locale: 'da',
        method: 'REQUEST',
        sequence: 0,
        stamp: at,
        subject: 'Invitation',
        message: '',
        state: 'SENT',
        createdById: 'nobody',
        createdAt: at,
        sentAt: at,
        ...given,
      },
    }),
  )
}

/** An edition of a series of its own, a day in the future. */
export async function buildEdition(given: Partial<Prisma.EditionUncheckedCreateInput> = {}) {
  return inTransaction(async (tx) => {
    const seriesId =
      given.seriesId ?? (await tx.series.create({ data: { nameDa: 'Rundbord', nameEn: 'Round table' } })).id
    return tx.edition.create({
      data: {
        nameDa: 'Rundbord 2027',
        nameEn: 'Round table 2027',
        startsOn: '2027-03-04',
        endsOn: '2027-03-04',
        ...given,
        seriesId,
      },
    })
  })
}
