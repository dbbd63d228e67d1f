import { useState } from 'react'
import { Copy } from 'lucide-react'
import { useReader, useTexts } from '~/i18n'
import { momentText } from '../admin/moment'
import { Button, ButtonLink } from '../button'
import { TextInput } from '../field'
import { Notice } from '../notice'

type InvitationMadeProps = {
  email: string
  link: string
  expiresAt: string
  delivery: 'sent' | 'failed' | 'off'
}

/** The one-time link, shown this once. */
export function InvitationMade({ email, link, expiresAt, delivery }: InvitationMadeProps) {
  const texts = useTexts()
  const t = texts.admin.invitations
  const { zone, locale } = useReader()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <div className="grid gap-4">
      {delivery === 'sent' ? <Notice tone="ok">{t.mailed(email)}</Notice> : null}
      {delivery === 'failed' ? <Notice tone="warn">{t.mailFailed(email)}</Notice> : null}
      <div className="card p-4 sm:p-5">
        <TextInput
          name="link"
          id="invitation-link"
          label={t.link}
          hint={t.linkText}
          defaultValue={link}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
          suffix={
            <span className="needs-script shrink-0">
              <Button type="button" icon={Copy} onClick={() => void copy()}>
                {t.copy}
              </Button>
            </span>
          }
        />
        <p className="mt-2 text-sm text-muted">{t.linkExpires(momentText(expiresAt, zone, locale))}</p>
        <p role="status" className="text-sm font-medium text-ok">
          {copied ? texts.common.copied : ''}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/admin/invitations/new" reloadDocument>
          {t.another}
        </ButtonLink>
        <ButtonLink to="/admin/invitations" tone="quiet">
          {t.toList}
        </ButtonLink>
      </div>
    </div>
  )
}
