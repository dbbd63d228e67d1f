import { db } from '~/db.server'
import type { Actor } from '../access/actor'
import { demand } from '../access/demand'
import { visibleInvitations } from '../access/visible-to.server'
import { NotFound } from '../errors'
import { nameSelection, personName } from '../people/person-name'
import { type InvitationSubject, subjectOf } from './invitation-subject'

export type InvitationForm = {
  subject: InvitationSubject
  /** The person invited; of a post never sent, its title. */
  name: string
  version: number
  values: { locale: string; email: string }
}

/** An invitation as its form and the words about its change need it. Throws NotFound. */
export async function findInvitation(actor: Actor, id: string): Promise<InvitationForm> {
  demand(actor, 'invitation.edit')
  const stored = await db.invitation.findFirst({
    where: { AND: [visibleInvitations(actor), { id }] },
    include: { person: { select: nameSelection }, post: true },
  })
  const subject = stored && subjectOf(stored)
  if (!stored || !subject) throw new NotFound()
  const { person, post, version, locale, email } = stored
  const title = (actor.locale === 'da' ? post?.titleDa : post?.titleEn) ?? ''
  const name = person ? personName(person) : title
  return { subject, name, version, values: { locale: locale ?? '', email: email ?? '' } }
}
