import { db } from '~/db.server'
import type { Actor } from '../access/actor'

/** Whether the actor's form of this key was saved already: asked before questions that its own record would raise. */
export async function wasSubmitted(actor: Actor, formKey: string): Promise<boolean> {
  const earlier = await db.submittedForm.findFirst({
    where: { key: formKey, accountId: actor.accountId },
    select: { key: true },
  })
  return earlier !== null
}
