import { classNames } from './class-names'

/** Text people wrote in Markdown. `html` comes from `renderMarkdown` on the server, and from nowhere else. */
export function Markdown({ html, className }: { html: string; className?: string }) {
  if (html === '') return null
  return <div className={classNames('prose', className)} dangerouslySetInnerHTML={{ __html: html }} />
}
