import { createContext, useContext } from 'react'

const NonceContext = createContext<string | undefined>(undefined)

export const NonceProvider = NonceContext.Provider

/** The request's CSP nonce while rendering on the server; browsers hide it afterwards, so undefined there. */
export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
