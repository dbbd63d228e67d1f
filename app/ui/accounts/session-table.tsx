import { LogOut } from 'lucide-react'
import { useReader, useTexts } from '~/i18n'
import { Moment, momentText } from '../admin/moment'
import { Button } from '../button'
import { DataTable } from '../data-table'
import { Form } from '../router'

type OwnSession = { id: string; createdAt: string; lastSeenAt: string; current: boolean }

/** One's open sign-ins, each with a way out. */
export function SessionTable({ sessions }: { sessions: OwnSession[] }) {
  const t = useTexts().accounts.profile
  return (
    <DataTable
      caption={t.sessions}
      rows={sessions}
      rowKey={(session) => session.id}
      columns={[
        {
          key: 'started',
          head: t.sessionStarted,
          primary: true,
          cell: (session) => (
            <>
              <Moment at={session.createdAt} />
              <span className="block text-muted">{session.current ? t.thisSession : t.otherSession}</span>
            </>
          ),
        },
        { key: 'seen', head: t.sessionSeen, cell: (session) => <Moment at={session.lastSeenAt} /> },
        {
          key: 'end',
          head: t.endSession,
          headHidden: true,
          phone: 'bare',
          cell: (session) => <EndButton session={session} />,
        },
      ]}
    />
  )
}

function EndButton({ session }: { session: OwnSession }) {
  const t = useTexts().accounts.profile
  const { zone, locale } = useReader()
  return (
    <Form method="post" action={`/profile/sessions/${session.id}/termination`}>
      <Button icon={LogOut} aria-label={t.endSessionOf(momentText(session.createdAt, zone, locale))}>
        {t.endSession}
      </Button>
    </Form>
  )
}
