import type { Role } from './actor'
import { permissionMatrix, type Action } from './permission-matrix'

/** Whether the role allows the action. Pure, so buttons and domain functions ask the same question. */
export function can(actor: { role: Role }, action: Action): boolean {
  const roles: readonly Role[] = permissionMatrix[action]
  return roles.includes(actor.role)
}
