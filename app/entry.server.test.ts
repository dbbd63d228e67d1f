import { afterEach, describe, expect, it, vi } from 'vitest'
import { log } from '~/server/log.server'
import { handleError } from './entry.server'

const answering = (request: Request) => ({ request, params: {}, context: {} })

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the log of failures', () => {
  it.each([400, 404, 405])('leaves out what the router refuses with %d', (status) => {
    const written = vi.spyOn(log, 'error').mockImplementation(() => undefined)
    const refusal = { status, statusText: '', internal: true, data: 'You made a POST request to "/"' }
    handleError(refusal, answering(new Request('http://localhost/')))
    expect(written).not.toHaveBeenCalled()
  })

  it('names a failure of ours without its message', () => {
    const written = vi.spyOn(log, 'error').mockImplementation(() => undefined)
    handleError(new TypeError('somebody wrote this'), answering(new Request('http://localhost/')))
    expect(written).toHaveBeenCalledOnce()
    expect(JSON.stringify(written.mock.calls)).not.toContain('somebody wrote this')
  })
})
