import type { SafeHtml } from '~/domain/text/safe-html'
import { classNames } from './class-names'

export type { SafeHtml }

/** Text people wrote in Markdown, rendered on the server. */
export function Markdown({ html, className }: { html: SafeHtml; className?: string }) {
  if (html === '') return null
  return <div className={classNames('prose', className)} dangerouslySetInnerHTML={{ __html: html }} />
}
