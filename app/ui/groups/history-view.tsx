import { FileSpreadsheet } from 'lucide-react'
import type { GroupSearch } from '~/domain/groups/group-search.server'
import type { ShownHistory } from '~/domain/groups/show-group.server'
import { useTexts } from '~/i18n'
import { ButtonLink } from '../button'
import { AsOfForm, GroupLog, GroupThen } from './group-history'

type HistoryViewProps = { groupId: string; search: GroupSearch; history: ShownHistory }

/** A group as it was on any day, and every step that led there. */
export function HistoryView({ groupId, search, history }: HistoryViewProps) {
  const t = useTexts().groups.page
  const { on, then, log, total, pageSize, unreadable } = history
  return (
    <>
      <AsOfForm groupId={groupId} typed={search.on} unreadable={unreadable} />
      <div className="grid items-start gap-x-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <GroupThen groupId={groupId} on={on} then={then} />
        <GroupLog
          groupId={groupId}
          log={log}
          total={total}
          page={search.page}
          pageSize={pageSize}
          actions={
            <ButtonLink to={`/groups/${groupId}/history.csv`} tone="quiet" icon={FileSpreadsheet} download>
              {t.csv}
            </ButtonLink>
          }
        />
      </div>
    </>
  )
}
