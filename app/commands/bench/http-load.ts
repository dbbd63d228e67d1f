import { Agent, get } from 'node:http'
import { quantile } from './bench-line'

export type Answer = { status: number; etag: string; bytes: number; body: string }
export type Asked = { agent?: Agent; headers?: Record<string, string>; keepBody?: boolean }

export function ask(address: string, { agent, headers = {}, keepBody = false }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = get(address, { ...(agent ? { agent } : {}), headers }, (answer) => {
      let bytes = 0
      const parts: Buffer[] = []
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.byteLength
        if (keepBody) parts.push(chunk)
      })
      answer.on('error', reject)
      answer.on('end', () => {
        const { statusCode: status = 0, headers: given } = answer
        resolve({ status, etag: given.etag ?? '', bytes, body: Buffer.concat(parts).toString('utf8') })
      })
    })
    asked.on('error', reject)
  })
}

export type Load = { perSecond: number; p95: number; median: number; failed: number }

/** `requests` GETs over so many kept connections, each asking for the next address as soon as it is answered. */
export async function load(
  addresses: readonly string[],
  { cookie, connections, requests }: { cookie: string; connections: number; requests: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const took: number[] = []
  let [next, failed] = [0, 0]
  const connection = async () => {
    for (let at = next++; at < requests; at = next++) {
      const began = performance.now()
      const { status } = await ask(addresses[at % addresses.length] ?? '', { agent, headers: { cookie } })
      took.push(performance.now() - began)
      if (status !== 200) failed += 1
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: connections }, connection))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  return { perSecond: requests / seconds, p95: quantile(took, 0.95), median: quantile(took, 0.5), failed }
}
