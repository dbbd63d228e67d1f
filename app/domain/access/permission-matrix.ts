import type { Role } from './actor'

const all: readonly Role[] = ['DIPLOMAT', 'COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR']
const writers: readonly Role[] = ['DIPLOMAT', 'COORDINATOR']
const coordinators: readonly Role[] = ['COORDINATOR']
const administrators: readonly Role[] = ['ADMINISTRATOR']

/**
 * Role × action, complete: an action not listed here does not exist. Role decides actions; handling
 * decides records (see visible-to.server.ts), and no role bypasses handling.
 */
export const permissionMatrix = {
  'record.read': all,
  'person.create': writers,
  'person.edit': writers,
  'person.archive': writers,
  'organisation.create': writers,
  'organisation.edit': writers,
  'organisation.archive': writers,
  'post.create': writers,
  'post.edit': writers,
  'post.archive': writers,
  'appointment.edit': writers,
  'post.succeed': writers,
  'contactPoint.edit': writers,
  'note.edit': writers,
  'meeting.create': writers,
  'meeting.edit': writers,
  'meeting.archive': writers,
  'followUp.create': writers,
  'followUp.edit': writers,
  'followUp.finish': all,
  'attendance.record': writers,
  'planningTask.finish': all,
  'feed.manage': all,
  'tie.state': all,
  'group.create': coordinators,
  'group.edit': coordinators,
  'group.archive': coordinators,
  'groupMember.edit': coordinators,
  'series.edit': coordinators,
  'edition.edit': coordinators,
  'invitation.edit': coordinators,
  'import.run': coordinators,
  'merge.run': coordinators,
  'contribution.state': [...writers, 'LEADERSHIP'],
  'measure.override': ['LEADERSHIP'],
  'measure.edit': [...coordinators, 'LEADERSHIP'],
  'strategy.edit': administrators,
  'savedView.edit': all,
  'introduction.ask': all,
  'topic.edit': [...coordinators, 'ADMINISTRATOR'],
  'account.manage': administrators,
  'office.manage': administrators,
  'setting.manage': administrators,
  'audit.read': administrators,
  'retention.manage': administrators,
  'privacy.manage': administrators,
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof permissionMatrix
