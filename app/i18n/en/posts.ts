import type { posts as danish } from '../da/posts'

export const posts: typeof danish = {}
