import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CalendarPlus, KeyRound } from 'lucide-react'
import { profileForm } from '~/domain/accounts/account-schema.server'
import { changeProfile } from '~/domain/accounts/change-profile.server'
import { findProfile } from '~/domain/accounts/find-profile.server'
import { listTimeZones } from '~/domain/time/time-zone'
import { environment } from '~/env.server'
import { textsFor, useLocale, useTexts } from '~/i18n'
import { localeCookie } from '~/i18n/pick-locale.server'
import { ProfileForm } from '~/ui/accounts/profile-form'
import { SessionList } from '~/ui/accounts/session-list'
import { ButtonLink } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { Columns, Page, PageHeader, Section } from '~/ui/page'
import { SingleKeySetting } from '~/ui/palette/single-key-setting'
import { redirectWith } from '~/web/flash.server'
import { answering } from '~/web/page.server'
import { titleFromLoader } from '~/web/page-title'
import { readForm } from '~/web/read-form.server'
import { requireActor } from '~/web/require-actor.server'
import { readSession } from '~/web/session.server'

export const meta = titleFromLoader

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { sessions, ...profile } = await answering(() => findProfile(actor, new Date()))
  const current = (await readSession(request))?.sessionId
  const zones = [...new Set([...listTimeZones(), profile.zone])].sort()
  return json({
    profile,
    zones,
    sessions: sessions.map((session) => ({ ...session, current: session.id === current })),
    title: textsFor(actor.locale).accounts.profile.title,
  })
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, profileForm, actor.locale)
  if (!form.ok) return form.response
  return form.attempt(async (change) => {
    await changeProfile(actor, change)
    const headers = new Headers({ 'Set-Cookie': localeCookie(change.locale, environment().secure) })
    return redirectWith(
      request,
      '/profile',
      { text: textsFor(change.locale).accounts.profile.saved },
      headers,
    )
  })
}

export default function Profile() {
  const { profile, zones, sessions } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const texts = useTexts()
  const locale = useLocale()
  const t = texts.accounts
  return (
    <Page>
      <PageHeader title={t.profile.title} />
      <Columns
        main={<ProfileForm key={profile.version} profile={profile} zones={zones} lastResult={lastResult} />}
        side={
          <>
            <Section title={t.profile.account}>
              <Facts
                facts={[
                  { label: t.email, value: profile.email },
                  { label: t.role, value: texts.kinds.role[profile.role] },
                  { label: t.office, value: locale === 'en' ? profile.office.nameEn : profile.office.nameDa },
                ]}
              />
              <p className="my-3 text-sm text-muted">{t.profile.accountText}</p>
              <ButtonLink to="/profile/password" icon={KeyRound}>
                {t.profile.changePassword}
              </ButtonLink>
            </Section>
            <Section title={texts.feeds.title}>
              <p className="mb-3 text-sm text-muted">{texts.feeds.intro}</p>
              <ButtonLink to="/profile/feeds" icon={CalendarPlus}>
                {texts.feeds.title}
              </ButtonLink>
            </Section>
            <Section title={texts.palette.shortcuts.title}>
              <SingleKeySetting id="single-keys" />
            </Section>
            <Section title={t.profile.sessions} count={sessions.length}>
              <p className="mb-1 text-sm text-muted">{t.profile.sessionsText}</p>
              <SessionList sessions={sessions} />
            </Section>
          </>
        }
      />
    </Page>
  )
}
