/** Keys pressed one after the other. */
export function Keys({ keys }: { keys: string[] }) {
  return (
    <span className="palette-keys">
      {keys.map((key) => (
        <kbd key={key} className="kbd">
          {key}
        </kbd>
      ))}
    </span>
  )
}
