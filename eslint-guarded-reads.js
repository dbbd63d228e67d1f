/**
 * `visible-to` is the only way to read a record with handling: every read of such a model names its fragment.
 * Reads that act for the system itself (migration, reindexing, uniqueness inside a write) say so with
 * `// reads as the system: <reason>` on the line before.
 */
const fragmentOf = {
  person: 'visiblePersons',
  meeting: 'visibleMeetings',
  contactPoint: 'visibleContactPoints',
  note: 'visibleNotes',
  followUp: 'visibleFollowUps',
  meetingParticipant: 'visibleParticipants',
  groupMember: 'visibleMembers',
  tie: 'visibleTies',
  invitation: 'visibleInvitations',
  contribution: 'visibleContributions',
  appointment: 'visibleAppointments',
  auditEntry: 'visibleAuditEntries',
  searchEntry: 'visibleSearchEntries',
  readoutRevision: 'visibleReadoutRevisions',
  edition: 'visibleEditions',
  meetingRecurrence: 'visibleRecurrences',
  answer: 'visibleAnswers',
  outgoingMail: 'visibleMails',
  planningTask: 'visiblePlanningTasks',
  agendaItem: 'visibleAgendaItems',
  surveyStatement: 'visibleStatements',
  calendarFeed: 'visibleFeeds',
  recentView: 'visibleRecentViews',
  savedView: 'visibleSavedViews',
  contributionPerson: 'visiblePersons',
  calendarImport: 'visibleCalendarImports',
}
const reads = /^(find(Many|First|FirstOrThrow|Unique|UniqueOrThrow)|count|groupBy|aggregate)$/

export const guardedReads = {
  meta: {
    type: 'problem',
    docs: { description: 'reads of records with handling go through visible-to' },
    schema: [],
    messages: {
      unguarded: 'Read {{model}} through {{fragment}}(actor), or say `// reads as the system: <reason>`.',
    },
  },
  create(context) {
    const source = context.sourceCode
    return {
      CallExpression(node) {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || callee.object.type !== 'MemberExpression') return
        const model = callee.object.property.name
        const fragment = fragmentOf[model]
        if (!fragment || !reads.test(callee.property.name ?? '')) return
        const holder = enclosingFunction(node)
        if (source.getText(holder ?? node).includes(`${fragment}(`)) return
        if (saysSystem(source, node)) return
        context.report({ node, messageId: 'unguarded', data: { model, fragment } })
      },
    }
  },
}

function enclosingFunction(node) {
  let at = node.parent
  while (at && !/Function/.test(at.type)) at = at.parent
  return at
}

function saysSystem(source, node) {
  const lines = source.lines.slice(Math.max(0, node.loc.start.line - 4), node.loc.start.line)
  return lines.some((line) => /\/[/*]+ reads as the system: \S/.test(line))
}
