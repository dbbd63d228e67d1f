import type { briefing as danish } from '../da/briefing'

export const briefing: typeof danish = {
  open: 'Briefing',
  trail: 'Belongs to',
  word: 'Download as Word',
  readout: {
    open: 'Send readout',
    copy: 'Copy',
    copied: 'The readout is copied. Paste it into a mail or a document.',
    copyFailed: 'The browser did not allow copying. Select the text and copy it.',
    parts: 'What is included?',
    part: {
      participants: 'Participants',
      purpose: 'Purpose',
      readout: 'Readout',
      decisions: 'Agreed',
      followUps: 'Follow-ups',
    },
    language: 'Language',
    languages: { da: 'Danish', en: 'English' },
    languageHint: 'Headings and dates. What you have written is not translated.',
    show: 'Show',
    draftTitle: 'Draft mail',
    draftHint: 'Nothing is sent from here. The file opens as a draft in your mail program.',
    took: 'Colleagues who took part',
    others: (n) => `Other colleagues (${n})`,
    othersLegend: 'Other colleagues',
    outside: 'Other participants',
    noEmail: 'no e-mail address',
    addresses: 'Other e-mail addresses',
    addressesHint: 'One on each line.',
    outsideWarning:
      'The readout is limited or marked TIL TJENESTEBRUG. You are responsible for recipients outside our organisation.',
    confirmed: 'It may be sent to the recipients outside our organisation',
    draft: 'Download draft mail',
  },
}
