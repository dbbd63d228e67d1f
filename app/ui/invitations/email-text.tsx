/** An e-mail address, broken before its @ where it must be broken. */
export function EmailText({ email }: { email: string }) {
  const [name, ...host] = email.split('@')
  return (
    <span className="[overflow-wrap:break-word]">
      {name}
      {host.map((part) => (
        <span key={part}>
          <wbr />@{part}
        </span>
      ))}
    </span>
  )
}
