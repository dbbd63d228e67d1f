import type { PreviewLine } from '~/domain/invitations/preview-sending.server'
import { useTexts } from '~/i18n'
import { HandlingMark } from '../../badge'
import { DataTable } from '../../data-table'
import { EmailText } from '../../invitations/email-text'
import { Section } from '../../page'

type ReminderLinesProps = { lines: PreviewLine[]; toldAt: Record<string, string | undefined> }

/** Exactly who would be reminded, where, in which language, and when they were last written to. */
export function ReminderLines({ lines, toldAt }: ReminderLinesProps) {
  const t = useTexts()
  const words = t.board.chase
  return (
    <Section title={words.lines} count={lines.length} flush>
      <DataTable
        caption={words.lines}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'name',
            head: t.invitations.who,
            primary: true,
            cell: ({ name, limited }) => (
              <>
                {name} <HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />
              </>
            ),
          },
          { key: 'told', head: words.lastTold, cell: ({ invitationId }) => toldAt[invitationId] },
          {
            key: 'email',
            head: t.invitations.address,
            cell: ({ email }) => (email ? <EmailText email={email} /> : null),
          },
          {
            key: 'language',
            head: t.invitations.language,
            phone: 'inline',
            cell: ({ locale }) => t.invitations.languages[locale],
          },
        ]}
      />
    </Section>
  )
}
