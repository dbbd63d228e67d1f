import { log } from './log.server'

type Job = { name: string; everyMs: number; work: () => Promise<void> }

const running = new Set<Promise<void>>()
const timers = new Set<NodeJS.Timeout>()
let stopped = false

/**
 * Does the work again and again, `everyMs` after it last ended, never twice at once in this process. What it throws is
 * logged and tried again next time. Several processes may run the same job: each must claim what it works on.
 */
export function keepDoing(job: Job): void {
  if (stopped) return
  const timer = setTimeout(() => {
    timers.delete(timer)
    const run = job
      .work()
      .catch((error: unknown) => log.error({ err: error, job: job.name }, 'background job failed'))
      .finally(() => {
        running.delete(run)
        keepDoing(job)
      })
    running.add(run)
  }, job.everyMs)
  timers.add(timer)
  timer.unref()
}

/** Starts nothing new and waits for what is under way. */
export async function stopBackground(): Promise<void> {
  stopped = true
  for (const timer of timers) clearTimeout(timer)
  await Promise.allSettled(running)
}
