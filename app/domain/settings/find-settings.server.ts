import { db } from '~/db.server'

/** The setting by which the demonstration set marks its database: everything in it is invented. */
const demonstrationKey = 'demo'

/** Whether this database holds the demonstration set, so that every page says so. */
export async function isDemonstration(): Promise<boolean> {
  return (await db.setting.findUnique({ where: { key: demonstrationKey } })) !== null
}
