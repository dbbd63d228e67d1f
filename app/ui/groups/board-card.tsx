import { MoveHorizontal } from 'lucide-react'
import type { BoardMember } from '~/domain/groups/find-board.server'
import { ladder } from '~/domain/groups/group'
import { formatDate } from '~/domain/time/format-time'
import { useReader, useTexts } from '~/i18n'
import { HandlingMark } from '../badge'
import { Button } from '../button'
import { Select } from '../choice'
import { Flag } from '../coverage/country-tiles'
import { TextInput } from '../field'
import { Form, Link } from '../router'
import { LiveMark } from './live-mark'
import { NextStep } from './member-table'

type BoardCardProps = { groupId: string; member: BoardMember; mayMove: boolean }

/** One member on the board: who owns it, what happens next, whether the dialogue lives, and the form that moves it. */
export function BoardCard({ groupId, member, mayMove }: BoardCardProps) {
  const t = useTexts().groups
  const { locale } = useReader()
  const { rung, since, owner, nextStep, expectedOn, country, kind } = member
  const day = (on: string) => formatDate(on, locale, 'medium')
  return (
    <article className="board-card">
      <h3 className="flex flex-wrap items-center gap-2 text-sm font-medium">
        {kind === 'COUNTRY' && country ? <Flag code={country} /> : null}
        <Link to={`/groups/${groupId}/members/${member.id}`} className="link-plain min-w-0">
          {member.name}
        </Link>
        <HandlingMark handling={member.limited ? 'LIMITED' : 'OPEN'} />
      </h3>
      <p className="text-xs text-muted">{t.board.since(day(since))}</p>
      {rung === 'ACTIVE' ? (
        <p className="text-xs">
          <LiveMark {...member} />
        </p>
      ) : null}
      {owner ? <p className="text-xs text-muted">{t.board.owner(owner)}</p> : null}
      {nextStep ? (
        <p className="text-xs">
          <NextStep {...member} />
        </p>
      ) : null}
      {expectedOn && rung !== 'ACTIVE' ? (
        <p className="text-xs text-muted">{t.board.expected(day(expectedOn))}</p>
      ) : null}
      {mayMove ? <MoveForm groupId={groupId} member={member} /> : null}
    </article>
  )
}

function MoveForm({ groupId, member }: Omit<BoardCardProps, 'mayMove'>) {
  const t = useTexts()
  const words = t.groups.board
  const { id, version, name, rung } = member
  return (
    <details className="board-move no-print" key={version}>
      <summary className="link text-xs">
        {words.move} <span className="sr-only">{name}</span>
      </summary>
      <Form
        method="post"
        action={`/groups/${groupId}/members/${id}/move`}
        preventScrollReset
        className="mt-2 grid gap-2"
      >
        <input type="hidden" name="version" value={version} />
        <Select
          id={`rung-${id}`}
          name="rung"
          label={words.to}
          defaultValue={nextRung(rung)}
          options={ladder
            .filter((value) => value !== rung)
            .map((value) => ({ value, label: t.kinds.rung[value] }))}
        />
        <TextInput
          id={`reason-${id}`}
          name="reason"
          label={t.groups.member.reason}
          optional
          maxLength={1000}
          autoComplete="off"
        />
        <Button icon={MoveHorizontal} aria-label={words.moveName(name)}>
          {words.save}
        </Button>
      </Form>
    </details>
  )
}

/** The rung most members go to next; from the last two one comes back into dialogue. */
function nextRung(rung: BoardMember['rung']): BoardMember['rung'] {
  const at = ladder.indexOf(rung)
  return rung === 'DORMANT' || rung === 'LEFT' ? 'IN_DIALOGUE' : (ladder[at + 1] ?? 'IN_DIALOGUE')
}
