import type { ReactNode } from 'react'
import type { GroupHistory as History, HistoryLine } from '~/domain/groups/find-history.server'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { Badge } from '../badge'
import { Button } from '../button'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { TextInput } from '../field'
import { Notice } from '../notice'
import { Section } from '../page'
import { Pager } from '../pager'
import { Form, Link } from '../router'
import { RungBadge } from './rung-badge'

type AsOfFormProps = { groupId: string; typed: string; unreadable: boolean }

/** Asks for the day a group is read on, as people type it. */
export function AsOfForm({ groupId, typed, unreadable }: AsOfFormProps) {
  const t = useTexts().groups.history
  return (
    <>
      {unreadable ? <Notice tone="warn">{t.unreadable}</Notice> : null}
      <Form
        method="get"
        action={`/groups/${groupId}`}
        className="no-print mb-4 flex flex-wrap items-end gap-3"
      >
        <input type="hidden" name="view" value="history" />
        <TextInput key={typed} name="on" label={t.on} hint={t.onHint} defaultValue={typed} className="w-72" />
        <Button>{t.show}</Button>
      </Form>
    </>
  )
}

type ThenProps = { groupId: string; on: string; then: History['then'] }

/** The group as it was at the end of a day. */
export function GroupThen({ groupId, on, then }: ThenProps) {
  const t = useTexts().groups
  const { locale } = useReader()
  return (
    <Section title={t.history.then(formatDate(on, locale, 'medium'))} count={then.length} flush>
      <DataTable
        caption={t.page.members}
        rows={then}
        rowKey={({ memberId }) => memberId}
        empty={<EmptyState title={t.history.nobody} text={t.history.nobodyText} />}
        columns={[
          {
            key: 'name',
            head: t.page.name,
            primary: true,
            cell: ({ memberId, name, gone }) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                <Link to={`/groups/${groupId}/members/${memberId}`} className="link-plain">
                  {name}
                </Link>
                {gone ? <Badge>{t.history.gone}</Badge> : null}
              </span>
            ),
          },
          { key: 'rung', head: t.page.rung, phone: 'inline', cell: ({ rung }) => <RungBadge rung={rung} /> },
          {
            key: 'since',
            head: t.page.since,
            phone: 'inline',
            nowrap: true,
            cell: ({ since }) => formatDate(since, locale, 'medium'),
          },
        ]}
      />
    </Section>
  )
}

type LogProps = {
  groupId: string
  log: HistoryLine[]
  total: number
  page: number
  pageSize: number
  actions: ReactNode
}

/** Every step on the ladder, newest first: who moved where, why and who wrote it. */
export function GroupLog({ groupId, log, total, page, pageSize, actions }: LogProps) {
  const t = useTexts()
  const words = t.groups.history
  const { locale } = useReader()
  const step = ({ from, to }: HistoryLine) =>
    from === null
      ? words.change(words.joined, t.kinds.rung[to])
      : words.change(t.kinds.rung[from], t.kinds.rung[to])
  return (
    <Section title={words.log} count={total} flush id="log" actions={actions}>
      <DataTable
        caption={words.log}
        rows={log}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.noLog} text={words.noLogText} />}
        columns={[
          {
            key: 'name',
            head: t.groups.page.name,
            primary: true,
            cell: ({ memberId, name }) => (
              <Link to={`/groups/${groupId}/members/${memberId}`} className="link-plain">
                {name}
              </Link>
            ),
          },
          { key: 'step', head: words.step, phone: 'bare', cell: step },
          {
            key: 'on',
            head: words.when,
            nowrap: true,
            phone: 'inline',
            cell: ({ on }) => formatDate(on, locale, 'medium'),
          },
          { key: 'reason', head: t.groups.member.reason, phone: 'bare', cell: ({ reason }) => reason },
          { key: 'by', head: words.by, wide: true, cell: ({ by }) => by },
        ]}
      />
      <Pager page={page} total={total} perPage={pageSize} />
    </Section>
  )
}
