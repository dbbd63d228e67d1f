import { LogOut } from 'lucide-react'
import { useReader, useTexts } from '~/i18n'
import { Moment, momentText } from '../admin/moment'
import { Button } from '../button'
import { Form } from '../router'

type OwnSession = { id: string; createdAt: string; lastSeenAt: string; current: boolean }

/** One's open sign-ins, each with a way out. */
export function SessionList({ sessions }: { sessions: OwnSession[] }) {
  const t = useTexts().accounts.profile
  const { zone, locale } = useReader()
  return (
    <ul className="text-sm">
      {thisDeviceFirst(sessions).map((session) => (
        <li
          key={session.id}
          className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3 last:border-0 last:pb-0"
        >
          <div className="min-w-0">
            <p className="font-medium">{session.current ? t.thisSession : t.otherSession}</p>
            <dl className="grid grid-cols-[auto_1fr] gap-x-2 text-muted">
              <dt>{t.sessionStarted}</dt>
              <dd>
                <Moment at={session.createdAt} />
              </dd>
              <dt>{t.sessionSeen}</dt>
              <dd>
                <Moment at={session.lastSeenAt} />
              </dd>
            </dl>
          </div>
          <Form method="post" action={`/profile/sessions/${session.id}/termination`}>
            <Button icon={LogOut} aria-label={t.endSessionOf(momentText(session.createdAt, zone, locale))}>
              {t.endSession}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function thisDeviceFirst(sessions: OwnSession[]): OwnSession[] {
  return [...sessions].sort((a, b) => Number(b.current) - Number(a.current))
}
