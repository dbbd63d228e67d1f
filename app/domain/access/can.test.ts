import { describe, expect, it } from 'vitest'
import type { Role } from './actor'
import { can } from './can'
import { permissionMatrix, type Action } from './permission-matrix'

const allowed = (role: Role) =>
  Object.keys(permissionMatrix).filter((action) => can({ role }, action as Action))

describe('the role matrix', () => {
  it('lets a diplomat write what is met and known, and nothing of groups, events or administration', () => {
    expect(allowed('DIPLOMAT')).toEqual([
      'record.read',
      ...['person.create', 'person.edit', 'person.archive'],
      ...['organisation.create', 'organisation.edit', 'organisation.archive'],
      ...['post.create', 'post.edit', 'post.archive', 'appointment.edit', 'post.succeed'],
      ...['contactPoint.edit', 'note.edit'],
      ...['meeting.create', 'meeting.edit', 'meeting.archive'],
      ...['followUp.create', 'followUp.edit', 'followUp.finish'],
      ...['attendance.record', 'planningTask.finish', 'feed.manage'],
      ...['tie.state', 'contribution.state', 'savedView.edit', 'introduction.ask'],
    ])
  })

  it('lets a coordinator do all a diplomat may, and groups, events, imports and merges', () => {
    const more = allowed('COORDINATOR').filter((action) => !allowed('DIPLOMAT').includes(action))
    expect(allowed('DIPLOMAT').every((action) => allowed('COORDINATOR').includes(action))).toBe(true)
    expect(new Set(more.map((action) => action.split('.')[0]))).toEqual(
      new Set([
        'group',
        'groupMember',
        'series',
        'edition',
        'invitation',
        'import',
        'merge',
        'measure',
        'topic',
      ]),
    )
  })

  it('lets leadership read, keep its own promises, say whom it knows, and answer for measures', () => {
    expect(allowed('LEADERSHIP')).toEqual([
      ...['record.read', 'followUp.finish', 'planningTask.finish', 'feed.manage'],
      ...['tie.state', 'contribution.state', 'measure.override', 'measure.edit', 'savedView.edit'],
      'introduction.ask',
    ])
  })

  it('lets an administrator run accounts and settings, and write no relationship', () => {
    expect(allowed('ADMINISTRATOR')).toEqual([
      ...['record.read', 'followUp.finish', 'planningTask.finish', 'feed.manage', 'tie.state'],
      ...['strategy.edit', 'savedView.edit', 'introduction.ask', 'topic.edit', 'account.manage'],
      ...['office.manage', 'setting.manage', 'audit.read', 'retention.manage', 'privacy.manage'],
    ])
  })
})
