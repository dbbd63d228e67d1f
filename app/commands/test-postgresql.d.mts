export function startPostgresql(options?: {
  fsync?: 'on' | 'off'
}): Promise<{ url: string; stop: () => void } | null>
