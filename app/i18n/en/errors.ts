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
  tooLarge: 'Too much was sent at once. Shorten the text.',
  unreadable: 'The form could not be read. Try again.',
}
