/** What a change of one occurrence goes for: it alone, it and those after it, or the whole series. */
export const scopes = ['this', 'following', 'all'] as const
export type Scope = (typeof scopes)[number]
