import { Checkbox } from '../choice'
import type { FieldSource } from '../field'
import { Notice } from '../notice'
import { Link } from '../router'

type NamesakeNoticeProps = {
  title: string
  text: string
  /** The words of the box that saves all the same. */
  confirm: string
  field: FieldSource
  namesakes: { address: string; name: string; detail?: string }[]
}

/** Records of the same name that exist already: look first, then save all the same. */
export function NamesakeNotice({ title, text, confirm, field, namesakes }: NamesakeNoticeProps) {
  return (
    <Notice tone="warn" title={title}>
      <ul className="my-2 grid gap-1">
        {namesakes.map(({ address, name, detail }) => (
          <li key={address}>
            <Link to={address} className="link font-medium">
              {name}
            </Link>
            {detail ? <span className="ml-2 text-muted">{detail}</span> : null}
          </li>
        ))}
      </ul>
      <p>{text}</p>
      <Checkbox field={field} label={confirm} />
    </Notice>
  )
}
