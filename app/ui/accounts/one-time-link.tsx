import { useState } from 'react'
import { Copy } from 'lucide-react'
import { useReader, useTexts } from '~/i18n'
import { momentText } from '../admin/moment'
import { Button } from '../button'
import { TextInput } from '../field'

/** A link that works once, to copy. It is in this answer and nowhere else. */
export function OneTimeLink({ link, expiresAt }: { link: string; expiresAt: string }) {
  const texts = useTexts()
  const t = texts.admin.invitations
  const { zone, locale } = useReader()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <div className="card p-4 sm:p-5">
      <TextInput
        name="link"
        id="one-time-link"
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
  )
}
