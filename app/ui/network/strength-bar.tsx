/** How strong a relationship is, as a bar. Decorative: the words and the number stand beside it. */
export function StrengthBar({ strength }: { strength: number }) {
  return (
    <svg
      viewBox="0 0 100 8"
      width="64"
      height="6"
      aria-hidden="true"
      preserveAspectRatio="none"
      className="shrink-0"
    >
      <rect width="100" height="8" rx="2" className="fill-sunken" />
      <rect width={strength} height="8" rx="2" className="fill-accent" />
    </svg>
  )
}
