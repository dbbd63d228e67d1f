import type { Outlook } from '~/domain/groups/outlook'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { DataTable } from '../data-table'
import { Section } from '../page'
import { OutlookLine } from './outlook-line'

type OutlookProps = { outlook: Outlook }

/** "7 af 10 aktive, 9 ventet inden 31. dec. 2026". */
export function OutlookSentence({ outlook }: OutlookProps) {
  const t = useTexts().groups
  const words = t.outlook
  const { locale, today } = useReader()
  const { active, target, targetOn, expected, by, late } = outlook
  const day = (on: string) => formatDate(on, locale, 'medium')
  const parts = [
    target === null ? words.now(active) : t.activeOfTarget(active, target),
    ...(expected !== null && by !== null ? [words.expected(expected, day(by))] : []),
  ]
  const more = [
    ...(targetOn !== null && targetOn < today && active < (target ?? 0) ? [words.passed(day(targetOn))] : []),
    ...(targetOn !== null && targetOn >= today && targetOn !== by ? [words.targetBy(day(targetOn))] : []),
    ...(late > 0 ? [words.late(late)] : []),
  ]
  return (
    <p className="mb-4">
      <strong className="font-medium">{words.join(parts)}.</strong>{' '}
      {more.map((sentence) => (
        <span key={sentence} className="text-muted">
          {sentence}.{' '}
        </span>
      ))}
    </p>
  )
}

/** The group's course and forecast as a line, with its table. */
export function GroupOutlook({ outlook }: OutlookProps) {
  const t = useTexts().groups.outlook
  const { locale } = useReader()
  const { past, ahead } = outlook
  const rows = [
    ...past.map((point) => ({ ...point, kind: t.was })),
    ...ahead.slice(1).map((point) => ({ ...point, kind: t.willBe })),
  ]
  return (
    <Section title={t.title}>
      {rows.length === 0 ? (
        <p className="text-sm text-muted">{t.none}</p>
      ) : (
        <>
          <OutlookLine outlook={outlook} />
          <details className="mt-2">
            <summary className="min-h-6 cursor-pointer text-sm text-accent">{t.table}</summary>
            <div className="mt-2">
              <DataTable
                caption={t.line}
                rows={rows}
                rowKey={({ on, kind }) => `${kind} ${on}`}
                columns={[
                  {
                    key: 'on',
                    head: t.when,
                    primary: true,
                    cell: ({ on }) => formatDate(on, locale, 'medium'),
                  },
                  { key: 'active', head: t.activeHead, phone: 'inline', cell: ({ active }) => active },
                  { key: 'kind', head: t.kindHead, phone: 'inline', cell: ({ kind }) => kind },
                ]}
              />
            </div>
          </details>
        </>
      )}
    </Section>
  )
}
