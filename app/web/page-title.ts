/**
 * The `meta` of a page whose loader answers its `title`, already in the reader's language. Without loader data, as
 * on an error page, the title is the product's name.
 */
export function titleFromLoader({ data }: { data: unknown }): { title: string }[] {
  const title: unknown = typeof data === 'object' && data !== null && 'title' in data ? data.title : null
  return [{ title: typeof title === 'string' ? `${title} · Rapport` : 'Rapport' }]
}
