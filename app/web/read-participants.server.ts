import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Actor } from '~/domain/access/actor'
import { findParticipants, participantSearch } from '~/domain/events/attendance/find-participants.server'
import { editionParams } from '~/domain/events/editions/edition-schema.server'
import { answering, readParams, readSearch } from './page.server'

/** The edition's participants as its address asks for them: who, in which order, in which language. */
export function readParticipants(actor: Actor, { request, params }: LoaderFunctionArgs) {
  const { editionId } = readParams(params, editionParams)
  const search = readSearch(request, participantSearch)
  return answering(() => findParticipants(actor, editionId, search, { now: new Date() }))
}
