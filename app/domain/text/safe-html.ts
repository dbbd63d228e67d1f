/** HTML that `renderMarkdown` made: the only text a page sets as HTML. */
export type SafeHtml = string
