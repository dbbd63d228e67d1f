import { useState } from 'react'
import { CalendarPlus, Copy } from 'lucide-react'
import { useTexts } from '~/i18n'
import { Button, ButtonLink } from '../button'
import { Facts } from '../facts'
import { TextInput } from '../field'
import { Notice } from '../notice'
import { Section } from '../page'

/** A feed's secret address, to copy or open. It is in this answer and nowhere else. */
export function FeedAddress({ address }: { address: string }) {
  const texts = useTexts()
  const t = texts.feeds.address
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <>
      <Notice tone="warn">
        <p>{t.once}</p>
        <p>{t.secret}</p>
      </Notice>
      <div className="card mb-6 p-4 sm:p-5">
        <TextInput
          name="address"
          id="feed-address"
          label={t.https}
          defaultValue={address}
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
        <p role="status" className="text-sm font-medium text-ok">
          {copied ? texts.common.copied : ''}
        </p>
        <div className="mt-3 flex flex-wrap gap-3">
          <a href={address.replace(/^https?:/, 'webcal:')} className="button">
            <CalendarPlus size={16} aria-hidden="true" className="shrink-0" />
            {t.webcal}
          </a>
          <ButtonLink to="/profile/feeds" tone="quiet">
            {t.toList}
          </ButtonLink>
        </div>
      </div>
      <FeedHelp />
    </>
  )
}

function FeedHelp() {
  const t = useTexts().feeds.help
  return (
    <Section title={t.title}>
      <Facts
        facts={[
          { label: t.outlook, value: t.outlookText },
          { label: t.google, value: t.googleText },
          { label: t.apple, value: t.appleText },
        ]}
      />
      <p className="mt-3 text-sm text-muted">{t.updates}</p>
    </Section>
  )
}
