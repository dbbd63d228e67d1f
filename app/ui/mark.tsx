/** The product's mark: two circles that share a part. The only red in the interface. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="shrink-0">
      <rect width="32" height="32" rx="7" fill="#b0122b" />
      <circle cx="12.5" cy="16" r="7" fill="none" stroke="#fff" strokeWidth="2.25" />
      <circle cx="19.5" cy="16" r="7" fill="none" stroke="#fff" strokeWidth="2.25" />
      <path d="M16 9.94a7 7 0 0 1 0 12.12 7 7 0 0 1 0-12.12Z" fill="#fff" />
    </svg>
  )
}
