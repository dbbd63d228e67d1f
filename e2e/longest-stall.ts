import { Worker } from 'node:worker_threads'

/** Asks for `/healthz` again and again in a thread of its own, so that only the server's own pauses are counted. */
const poller = `
  const { parentPort, workerData } = require('node:worker_threads')
  const http = require('node:http')
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  let asking = true, longest = 0, answers = 0
  const ask = () => new Promise((resolve, reject) => {
    http.get(workerData + '/healthz', { agent }, (answer) => {
      answer.resume().on('end', resolve)
    }).on('error', reject)
  })
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5))
  parentPort.on('message', () => { asking = false })
  const work = async () => {
    while (asking) {
      const began = performance.now()
      await ask()
      longest = Math.max(longest, performance.now() - began)
      answers += 1
      await pause()
    }
    agent.destroy()
    parentPort.postMessage({ longest, answers })
    parentPort.close()
  }
  void work()
`

type Polled = { longest: number; answers: number }

/** How long at most, in milliseconds, somebody else waits for the server's least page while `act` goes on. */
export async function longestStall<T>(
  origin: string,
  act: () => Promise<T>,
): Promise<Polled & { result: T }> {
  const worker = new Worker(poller, { eval: true, workerData: origin })
  const polled = new Promise<Polled>((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  )
  const result = await act()
  worker.postMessage('stop')
  return { ...(await polled), result }
}
