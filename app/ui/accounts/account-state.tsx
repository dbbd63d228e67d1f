import { KeyRound, UserCheck, UserX } from 'lucide-react'
import { zoneCity } from '~/domain/time/time-zone'
import { useLocale, useTexts } from '~/i18n'
import { Moment } from '../admin/moment'
import { ButtonLink, PostButton } from '../button'
import { ConfirmDetails } from '../confirm-details'
import { Facts } from '../facts'
import { Section } from '../page'
import { Link } from '../router'

type AccountStateProps = {
  account: {
    id: string
    name: string
    personId: string
    createdAt: string
    lastSeenAt: string | null
    deactivatedAt: string | null
    locale: string
    zone: string
    sessions: number
  }
}

/** What is known of an account, and closing or reopening it. */
export function AccountState({ account }: AccountStateProps) {
  const texts = useTexts()
  const locale = useLocale()
  const t = texts.admin.accounts
  const { id, name, deactivatedAt, lastSeenAt } = account
  return (
    <Section title={t.status}>
      <Facts
        facts={[
          { label: t.status, value: deactivatedAt ? t.deactivated : t.active },
          { label: t.created, value: <Moment at={account.createdAt} /> },
          { label: t.lastSeen, value: lastSeenAt ? <Moment at={lastSeenAt} /> : t.never },
          { label: t.sessions, value: account.sessions },
          { label: texts.accounts.language, value: texts.accounts.languages[account.locale as 'da' | 'en'] },
          { label: texts.accounts.zone, value: zoneCity(account.zone, locale) },
        ]}
      />
      <p className="my-3 text-sm">
        <Link to={`/people/${account.personId}`} className="link">
          {t.person}
        </Link>
      </p>
      {deactivatedAt ? (
        <PostButton action={`/admin/accounts/${id}/reactivation`} icon={UserCheck}>
          {t.reactivate}
        </PostButton>
      ) : (
        <div className="flex flex-wrap gap-2">
          <ButtonLink to={`/admin/accounts/${id}/password-link`} icon={KeyRound}>
            {texts.admin.passwordLink.open}
          </ButtonLink>
          <ConfirmDetails
            label={t.deactivate}
            icon={UserX}
            danger
            question={t.deactivateQuestion(name)}
            action={`/admin/accounts/${id}/deactivation`}
          />
        </div>
      )}
    </Section>
  )
}
