import type { errors as danish } from '../da/errors'

export const errors: typeof danish = {
  required: 'Fill in this field.',
  choose: 'Choose an option.',
  chooseAtLeastOne: 'Choose at least one.',
  unknownChoice: 'Choose one of the options on the list.',
  notText: 'This field must contain text.',
  notNumber: 'Enter a whole number.',
  tooSmall: ({ min }) => `The number must be at least ${min}.`,
  tooBig: ({ max }) => `The number must be at most ${max}.`,
  tooShort: ({ min }) => `Enter at least ${min} characters.`,
  tooLong: ({ max }) => `Enter at most ${max} characters.`,
  tooMany: ({ max }) => `There can be at most ${max}.`,
  controlCharacters: 'The text contains line breaks or invisible characters that cannot be saved here.',
  notEmail: 'Enter an e-mail address, such as name@example.org.',
  notWebAddress: 'Enter a web address that begins with https://.',
  notPhone: 'Enter a telephone number, such as +45 33 92 00 00.',
  dateUnknown: 'Enter the date as 23.11.2026, 23/11, today, Fri or +3d.',
  dateImpossible: 'There is no such date in the calendar.',
  timeUnknown: 'Enter the time as 14:00 or 14:00-15:00.',
  timeNonexistent: ({ from, to }) =>
    `There is no such time that day: the clock is put forward from ${from} to ${to}.`,
  timeRepeated: 'That time occurs twice that night, because the clock is put back. Choose which.',
  endBeforeStart: 'The end must be after the start.',
  zoneUnknown: 'Choose a time zone from the list.',
  notFoundChoice: 'What you chose no longer exists. Choose again.',
  ambiguousChoice: 'What you typed matches several. Choose one from the list.',
  alreadyChosen: 'That one is already chosen.',
  markingTooHigh:
    'This system is not accredited for FORTROLIGT or above. Handle the information in an accredited system.',
  handlingNotYours:
    'Only the author and those named can open this record to more people or remove its marking.',
  languageUnknown: 'Enter the languages as codes with commas between, such as da, en, zh.',
  ownParent: 'An organisation cannot be part of itself.',
  successorSame: 'The successor must be someone other than the person leaving.',
  successionOverlaps: 'The successor cannot begin before the predecessor has left.',
  heldNow: 'The person already holds this post.',
  namesakes: 'There is already one of this name. Tick the box if this is another.',
  tooLarge: 'Too much was sent at once. Shorten the text.',
  unreadable: 'The form could not be read. Try again.',
  notOurPage: 'This was not sent from one of our own pages and is not saved.',
  notValid: 'This value cannot be used here.',
  conflict: 'Someone else saved meanwhile. Compare below, then save again.',
  formExpired: 'This form is too old. Reload the page; what you typed is still here.',
  tooManyRequests: 'Too many requests in a short time. Wait a moment, then try again.',
  noSpace:
    'The server has no room to save this. Nothing was saved; what you typed is still here. Tell your administrator, then try again.',
  unexpected: 'Something went wrong on our side. Try again shortly.',
  goBack: 'Go back in your browser; what you typed is still in the form.',
  alreadyMember: 'Already a member of the group. Edit that membership instead.',
  stepTooEarly: 'A step cannot come before the previous one. Choose a later date.',
  dateInFuture: 'The date cannot be in the future.',
  mostBelowLeast: 'The largest number cannot be below the smallest.',
  /* attendance */
  attendedBeforeDay: 'Nobody can have attended before the day has come. Mark apologies, or wait.',
  attendanceOfCancelled: 'The edition is cancelled. Undo the cancellation before recording attendance.',
  sharesAboveHundred: 'Agree and disagree can be at most 100% together.',
  shareUnknown: 'Write a percentage from 0 to 100, such as 48 or 48.5.',
  statementTwice: 'That statement is on the list already.',
  /* editions */
  editionWithoutDate: 'Choose one of the proposed dates, or type another.',
  editionInFuture: 'An edition that lies in the future cannot have been held. Correct the date first.',
  offsetImpossible: 'Type the number of days as a whole number from -730 (before) to 365 (after).',
  unknownPost: ({ name }: { name: string }) =>
    `There is no post “${name}”. Type it as “Title, Organisation”, or choose from the list.`,
  unknownPerson: ({ name }: { name: string }) =>
    `“${name}” is nobody or more than one. Type the full name, or choose from the list.`,
  unknownOrganisation: ({ name }: { name: string }) =>
    `“${name}” is no organisation or more than one. Type the full name, or choose from the list.`,
  unknownMergeField: ({ name }: { name: string }) =>
    `There is no field “${name}”. Use the fields named above the text.`,
  countryWithoutHolidays: ({ code }: { code: string }) =>
    `The public holidays of “${code}” are not known. Type two-letter country codes, such as DE, FR, US.`,
  notSecureAddress: 'Type a web address that begins with https://.',
  agendaDayOutside: 'The day lies outside the edition.',
  documentWithoutAddress: 'Type the address of the document too.',
  /* meetings */
  heldInFuture: 'A meeting in the future cannot have been held. Choose Planned, or correct the date.',
  mayNotCreatePerson:
    'Your role cannot add people. Choose someone who exists, or ask a colleague to add the person.',
  unknownTopic: ({ name }: { name: string }) =>
    `There is no topic “${name}”. Choose one from the list, or ask a coordinator to add it.`,
  chooseAttendee: ({ name }: { name: string }) => `Choose who “${name}” is.`,
  chooseOrganisation: ({ name }: { name: string }) => `Choose which organisation “${name}” is.`,
  signInFailed: 'The e-mail address or the password is wrong.',
  tooManyAttempts: ({ minutes }: { minutes: number }) =>
    `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  passwordCommon:
    'That password is among the most used and easy to guess. Choose, for instance, four random words.',
  passwordAboutYou: 'The password must not contain your e-mail address or the word rapport.',
  passwordWrong: 'The current password is wrong.',
  addressNotUsable: 'That address cannot be used. Ask an administrator.',
  addressHasAccount: 'There is already an account with that address.',
  lastAdministrator: 'There must be at least one active administrator. Give someone else the role first.',
  officeInUse: 'The office has active accounts or open invitations. Move them first.',
  /* recurrence */
  repeatUntilMissing: 'Say when the repetition ends.',
  repeatTooFar: ({ years }: { years: number }) =>
    `A series can last ${years} years at most. Choose an earlier date.`,
  repeatTooMany: ({ most }: { most: number }) =>
    `That makes more than ${most} meetings. Choose an earlier end, or repeat less often.`,
  repeatOnce: 'That makes only one meeting. Choose a later end, or “Never”.',
  repeatOnlyPlanned: 'Only planned meetings can repeat. Choose a date from today on.',
  repeatNotLast:
    'The date is not the last such weekday of its month. Choose “same weekday”, or change the date.',
  repeatNonexistent: ({ date, from, to }: { date: string; from: string; to: string }) =>
    `On ${date} clocks jump from ${from} to ${to}, so there is no such time that day. Choose another time.`,
  repeatNeedsScope:
    'You have changed the repetition. Choose whether that goes for this and following meetings or the whole series.',
  /* readouts */
  mayNotSeeMeeting: ({ name }) => `${name} may not see this meeting and cannot have the readout.`,
  mayNotSeePerson: ({ name }) =>
    `${name} may not see one of the people named. Leave out participants and follow-ups, or remove the recipient.`,
  confirmOutside:
    'The readout is limited or marked. Confirm that it may go to recipients outside the house, or remove them.',
  /* feeds */
  tooManyFeeds: ({ most }: { most: number }) =>
    `You may have at most ${most} subscriptions. End one you no longer use, and try again.`,
  /* invitations */
  unknownInvitee: ({ name }: { name: string }) =>
    `There is no “${name}”. Choose from the list, or create the person first.`,
  nothingToSend: 'There is nothing to send.',
  invitedToCancelled: 'It is cancelled, so nobody can be invited.',
  invitedAlready: 'Has already been invited again.',
  /* answers */
  whoIsIt: 'Choose who the reply is from.',
  substituteName: 'Write the name of the person who comes instead.',
  replyUnknown: 'The reply belongs to no meeting or event that you can see. Nothing was saved.',
  nothingHandedIn: 'Choose at least one file, or paste a reply.',
  answerDecided: 'The answer has been decided on already.',
  answerWithdrawn: 'The invitation has been withdrawn and takes no answer.',
  answerCancelled: 'It has been cancelled and takes no answer.',
  /* imports */
  chooseCalendar: 'Choose a calendar file, or paste the calendar’s text.',
  calendarTooBig: 'The file is larger than 5 MB. Export a shorter period and try again.',
  calendarIsArchive: 'This is a packed file (zip). Unpack it and choose the calendar file (.ics) inside.',
  calendarIsPdf: 'This is a PDF. Choose a calendar file (.ics).',
  calendarIsBinary: 'The file is not text and cannot be a calendar. Choose a calendar file (.ics).',
  calendarWithoutMeetings:
    'There are no meetings in what can be read. Choose a calendar file (.ics) with meetings.',
  /* ties and introductions */
  knowsOneself: 'You cannot state a tie to yourself.',
  introductionRefused: 'Your colleague cannot help with this particular introduction. Choose another path.',
  /* saved views */
  viewNameTaken: 'You already have a view of this list by that name. Choose another name.',
  tooManyViews: ({ most }) =>
    `You can keep at most ${most} saved views. Archive one you no longer use, and try again.`,
  /* measures and contributions */
  periodEndsFirst: 'The period cannot end before it begins.',
  measureMissing: 'Choose the measure this is evidence for.',
  contributionInFuture:
    'A contribution is something that has happened. Choose a day up to and including today.',
}
