import { createContext, useContext } from 'react'

const RequestIdContext = createContext<string | undefined>(undefined)

export const RequestIdProvider = RequestIdContext.Provider

/** The number under which the server has logged this page's request; shown on error pages. */
export function useRequestId(): string | undefined {
  return useContext(RequestIdContext)
}
