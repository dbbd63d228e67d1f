import { afterEach, beforeEach, expect, vi } from 'vitest'

// A logged error is a failure: nothing may go wrong unseen. A test that provokes one asserts on its own spy.
let logged: ReturnType<typeof vi.spyOn>

beforeEach(() => {
  logged = vi.spyOn(console, 'error')
})

afterEach(() => {
  if (vi.isMockFunction(console.error)) expect(logged.mock.calls).toEqual([])
  vi.restoreAllMocks()
})
