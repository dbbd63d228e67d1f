import { classNames } from './class-names'

/** HTML made by `renderMarkdown` on the server. The brand keeps any other string from being set as HTML. */
export type SafeHtml = string & { readonly safeHtml?: 'rendered' }

/** Text people wrote in Markdown, as rendered and cleaned on the server. */
export function Markdown({ html, className }: { html: SafeHtml; className?: string }) {
  if (html === '') return null
  return <div className={classNames('prose', className)} dangerouslySetInnerHTML={{ __html: html }} />
}
