import type { RequestHandler } from 'express'
import { db } from '~/db.server'
import { isStopping } from './graceful-stop.server'

/** The process answers. */
export const answerHealth: RequestHandler = (_request, response) => {
  response.type('text/plain').send('ok\n')
}

/** The process can serve: the database answers and no stop was asked for. */
export const answerReadiness: RequestHandler = (_request, response) => {
  const unready = () => void response.status(503).type('text/plain').send('not ready\n')
  if (isStopping()) return unready()
  db.$queryRaw`SELECT 1`.then(() => response.type('text/plain').send('ready\n'), unready)
}
