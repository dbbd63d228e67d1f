import { Forbidden } from '../errors'
import type { Actor } from './actor'
import { can } from './can'
import type { Action } from './permission-matrix'

/** Throws Forbidden unless the actor's role allows the action. Called before the first write. */
export function demand(actor: Actor, action: Action): void {
  if (!can(actor, action)) throw new Forbidden(action)
}
