import type { ReactNode } from 'react'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { classNames } from './class-names'

type NoticeTone = 'info' | 'ok' | 'warn' | 'danger'

const look = {
  info: { box: 'border-accent bg-tint', icon: Info, colour: 'text-accent' },
  ok: { box: 'border-ok bg-ok-tint', icon: CircleCheck, colour: 'text-ok' },
  warn: { box: 'border-warn bg-warn-tint', icon: TriangleAlert, colour: 'text-warn' },
  danger: { box: 'border-danger bg-danger-tint', icon: CircleAlert, colour: 'text-danger' },
}

type NoticeProps = { tone?: NoticeTone; title?: string; children?: ReactNode; actions?: ReactNode }

/** Something the reader should know before going on, within the page. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  const { box, icon: Icon, colour } = look[tone]
  return (
    <div className={classNames('mb-4 flex gap-3 rounded-md border-l-4 p-3', box)}>
      <Icon size={20} aria-hidden="true" className={classNames('mt-0.5 shrink-0', colour)} />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-sm">{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  )
}
