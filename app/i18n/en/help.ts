import type { help as danish } from '../da/help'

export const help: typeof danish = {
  accessibility: {
    title: 'Accessibility statement',
    intro:
      'This statement is about this installation of Rapport. Rapport is built so that every colleague can use it, also with a keyboard, a screen reader, magnification, and without JavaScript.',
    complianceTitle: 'Compliance status',
    compliance:
      'Rapport is built to WCAG 2.2 level AA, which includes the requirements for websites of EN 301 549. This is our own assessment: no independent party has tested Rapport. We therefore call it partially compliant.',
    knownTitle: 'Known limitations',
    known: [
      'Rapport has not been tested by people who use a screen reader every day.',
      'Readouts and notes are written by users. Headings, links and language in them are only as good as their author makes them.',
      'Names in other languages are marked with their language only when a colleague has stated it.',
      'A downloaded calendar file is shown by your own calendar, over which we have no influence.',
    ],
    methodTitle: 'How it was tested',
    method:
      'The pages are tested automatically with axe in Danish and English, light and dark, on a phone and a large screen. Automatic tests find only some of the faults.',
    contactTitle: 'Tell us when something does not work',
    contact:
      'Write to an administrator of your installation: which page it was and what did not work. You get the information in a form you can use, and the fault is corrected or added to the list here.',
    complaintTitle: 'Complaints',
    complaint:
      'The Danish Agency for Digital Government supervises the act on web accessibility. If the answer does not satisfy you, you can complain to the agency.',
    complaintLink: 'The agency on web accessibility (in Danish)',
    revised: 'This statement was written on 23 November 2026 and is reviewed at least once a year.',
  },
}
