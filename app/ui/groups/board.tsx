import type { BoardMember } from '~/domain/groups/find-board.server'
import { ladder, type Rung } from '~/domain/groups/group'
import { useTexts } from '~/i18n'
import { BoardCard } from './board-card'

type BoardProps = { groupId: string; members: BoardMember[]; mayMove: boolean }

/** A group's members in a column for each rung. Moving one is a small form on its card, so it needs no scripts. */
export function Board({ groupId, members, mayMove }: BoardProps) {
  const t = useTexts()
  return (
    <section aria-label={t.groups.board.title} className="board mb-6">
      {ladder.map((rung) => (
        <Column
          key={rung}
          rung={rung}
          groupId={groupId}
          members={members.filter((member) => member.rung === rung)}
          mayMove={mayMove}
        />
      ))}
    </section>
  )
}

function Column({ rung, groupId, members, mayMove }: BoardProps & { rung: Rung }) {
  const t = useTexts()
  const id = `rung-${rung}`
  return (
    <section aria-labelledby={id} className="board-column" data-rung={rung}>
      <h2 id={id} className="flex items-baseline justify-between gap-2 px-1 text-sm">
        {t.kinds.rung[rung]}
        <span className="font-normal text-muted tabular-nums">{members.length}</span>
      </h2>
      {members.length === 0 ? <p className="px-1 text-sm text-muted">{t.groups.board.none}</p> : null}
      <ul className="grid gap-2">
        {members.map((member) => (
          <li key={member.id}>
            <BoardCard groupId={groupId} member={member} mayMove={mayMove} />
          </li>
        ))}
      </ul>
    </section>
  )
}
