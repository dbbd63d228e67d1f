import type { invitations as danish } from '../da/invitations'

export const invitations: typeof danish = {
  mail: {
    subject: {
      new: (what) => `Invitation: ${what}`,
      moved: (what) => `New time: ${what}`,
      details: (what) => `Updated: ${what}`,
      cancelled: (what) => `Cancelled: ${what}`,
      uninvited: (what) => `Invitation withdrawn: ${what}`,
    },
    greeting: (name) => `Dear ${name},`,
    lead: {
      new: (by) => `${by} is pleased to invite you:`,
      moved: () => 'The time has changed. This now holds:',
      details: () => 'The details have changed; the time is the same:',
      cancelled: () => 'The following has unfortunately been cancelled:',
      uninvited: () => 'The invitation to the following has been withdrawn, and you need not attend:',
    },
    when: (time) => `Time: ${time}`,
    where: (place) => `Place: ${place}`,
    join: (link) => `Join at: ${link}`,
    answer: (link) => `Reply here: ${link}`,
    answerAgain: (link) => `Please reply again now that the time is different: ${link}`,
    regards: (by) => `Kind regards,\n${by}`,
  },
}
