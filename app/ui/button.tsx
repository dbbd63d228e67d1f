import type { ButtonHTMLAttributes, ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { classNames } from './class-names'
import { Form, Link } from './router'

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger'

const toneClass: Record<ButtonTone, string> = {
  primary: 'button button-primary',
  secondary: 'button',
  quiet: 'button button-quiet',
  danger: 'button button-danger',
}

type Look = {
  tone?: ButtonTone
  icon?: LucideIcon
  /** Shows the icon alone; the text stays as the accessible name and tooltip. */
  iconOnly?: boolean
  className?: string
}

function Face({ icon: Icon, iconOnly, children }: Look & { children: ReactNode }) {
  return (
    <>
      {Icon ? <Icon size={16} aria-hidden="true" className="shrink-0" /> : null}
      {iconOnly ? <span className="sr-only">{children}</span> : children}
    </>
  )
}

function titleOf(iconOnly: boolean | undefined, children: ReactNode): string | undefined {
  return iconOnly && typeof children === 'string' ? children : undefined
}

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { children: ReactNode }

/** A button; submits its form unless given another `type`. */
export function Button(props: ButtonProps) {
  const { tone = 'secondary', icon, iconOnly, className, children, type = 'submit', ...rest } = props
  return (
    <button
      type={type}
      title={titleOf(iconOnly, children)}
      className={classNames(toneClass[tone], className)}
      {...rest}
    >
      <Face icon={icon} iconOnly={iconOnly}>
        {children}
      </Face>
    </button>
  )
}

type ButtonLinkProps = Look & {
  to: string
  children: ReactNode
  download?: boolean
  reloadDocument?: boolean
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink(props: ButtonLinkProps) {
  const { tone = 'secondary', icon, iconOnly, className, to, children, download, reloadDocument } = props
  return (
    <Link
      to={to}
      download={download}
      reloadDocument={reloadDocument ?? download}
      title={titleOf(iconOnly, children)}
      className={classNames(toneClass[tone], className)}
    >
      <Face icon={icon} iconOnly={iconOnly}>
        {children}
      </Face>
    </Link>
  )
}

type PostButtonProps = Look & {
  action: string
  children: ReactNode
  /** Hidden fields sent along, such as the record's version. */
  fields?: Record<string, string | number>
  /** The whole sentence for screen readers, where the button's word stands on many rows. */
  'aria-label'?: string
}

/** One button that posts to an address: a state change such as archive, done, undo. */
export function PostButton({ action, fields = {}, children, ...look }: PostButtonProps) {
  return (
    <Form method="post" action={action} className="inline-flex">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...look}>{children}</Button>
    </Form>
  )
}
