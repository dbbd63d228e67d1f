import type { PreviewLine, SendingPreview } from '~/domain/invitations/preview-sending.server'
import { useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { DataTable, type Column } from '../data-table'
import { Section } from '../page'
import { EmailText } from './email-text'

/** Exactly who would be written to, about what and in which language. */
export function SendingLines({ title, lines }: { title: string; lines: PreviewLine[] }) {
  const t = useTexts().invitations
  const columns: Column<PreviewLine>[] = [
    nameColumn(t.who),
    { key: 'what', head: t.sending.what, cell: (line) => <What line={line} /> },
    {
      key: 'email',
      head: t.address,
      cell: ({ email }) => (email ? <EmailText email={email} /> : null),
    },
    { key: 'language', head: t.language, phone: 'inline', cell: ({ locale }) => t.languages[locale] },
  ]
  if (lines.length === 0) return null
  return (
    <Section title={title} count={lines.length} flush>
      <DataTable caption={title} columns={columns} rows={lines} rowKey={({ key }) => key} />
    </Section>
  )
}

/** Who cannot be written to, and why. */
export function SendingProblems({ lines }: { lines: PreviewLine[] }) {
  const t = useTexts().invitations
  if (lines.length === 0) return null
  const columns: Column<PreviewLine>[] = [
    nameColumn(t.who),
    {
      key: 'problem',
      head: t.sending.problems,
      cell: ({ problem, problemName }) => (problem ? t.sending.problem[problem](problemName) : null),
    },
  ]
  return (
    <Section title={t.sending.problems} count={lines.length} flush>
      <p className="px-4 pt-3 text-sm text-muted">{t.sending.problemsText}</p>
      <DataTable caption={t.sending.problems} columns={columns} rows={lines} rowKey={({ key }) => key} />
    </Section>
  )
}

/** One letter of each kind in each language, closed until asked for. */
export function SendingSamples({ samples }: Pick<SendingPreview, 'samples'>) {
  const t = useTexts().invitations
  if (samples.length === 0) return null
  return (
    <Section title={t.sending.sample}>
      <div className="grid gap-2">
        {samples.map(({ reason, locale, to, subject, text }, index) => (
          <details key={`${reason} ${locale}`} open={index === 0} className="rounded-md border border-line">
            <summary className="px-3 py-2 text-sm font-medium">
              {t.sending.sampleOf(t.sending.reason[reason], t.languages[locale], to)}
            </summary>
            <div lang={locale} className="border-t border-line p-3">
              <p className="font-medium">{subject}</p>
              <p className="mt-2 text-sm whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>
            </div>
          </details>
        ))}
      </div>
    </Section>
  )
}

function nameColumn(head: string): Column<PreviewLine> {
  return {
    key: 'name',
    head,
    primary: true,
    cell: ({ name, limited }) => (
      <span className="inline-flex flex-wrap items-center gap-2">
        {name}
        <HandlingMark handling={limited ? 'LIMITED' : 'OPEN'} />
      </span>
    ),
  }
}

function What({ line: { reason, occurrence } }: { line: PreviewLine }) {
  const t = useTexts().invitations.sending
  return (
    <span className="grid">
      {t.reason[reason]}
      {occurrence ? <span className="text-sm text-muted">{occurrence}</span> : null}
    </span>
  )
}
