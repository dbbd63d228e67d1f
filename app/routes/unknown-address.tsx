import { notFound } from '~/web/page.server'

/** Any address that is no page: answered within the reader's own shell, which a missing route would not have. */
export function loader(): never {
  throw notFound()
}

export function action(): never {
  throw notFound()
}

export default function UnknownAddress() {
  return null
}
