import type { ReactNode } from 'react'
import type { LucideIcon } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button } from './button'
import { Form } from './router'

type ConfirmDetailsProps = {
  /** The words of the closed button. */
  label: string
  icon?: LucideIcon
  /** What will happen, said before it does. */
  question: ReactNode
  /** Where the confirmed act is posted. */
  action: string
  /** The words of the confirming button; names the act. */
  confirm?: string
  fields?: Record<string, string | number>
  danger?: boolean
  /** More inputs to fill in before confirming, such as a reason. */
  children?: ReactNode
}

/** For the few acts that cannot be undone: a disclosure holding the confirming form. Works without scripts. */
export function ConfirmDetails(props: ConfirmDetailsProps) {
  const { label, icon: Icon, question, action, confirm, fields = {}, danger, children } = props
  const t = useTexts()
  return (
    <details className="relative">
      <summary className={danger ? 'plain button button-danger' : 'plain button'}>
        {Icon ? <Icon size={16} aria-hidden="true" /> : null}
        {label}
      </summary>
      <div className="float mt-1 w-80 max-w-full p-4 sm:absolute sm:right-0 sm:z-10 sm:max-w-none">
        <Form method="post" action={action} className="grid gap-3">
          <div className="text-sm">{question}</div>
          {Object.entries(fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children}
          <Button tone={danger ? 'danger' : 'primary'}>{confirm ?? t.common.confirm}</Button>
        </Form>
      </div>
    </details>
  )
}
