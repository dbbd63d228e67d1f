/** Invitations, their sending, and the outbox. */
export const invitations = {
  mail: {
    subject: {
      new: (what: string) => `Invitation: ${what}`,
      moved: (what: string) => `Nyt tidspunkt: ${what}`,
      details: (what: string) => `Ændring: ${what}`,
      cancelled: (what: string) => `Aflyst: ${what}`,
      uninvited: (what: string) => `Invitationen er trukket tilbage: ${what}`,
    },
    greeting: (name: string) => `Kære ${name}`,
    lead: {
      new: (by: string) => `${by} har fornøjelsen at invitere dig:`,
      moved: () => 'Tidspunktet er ændret. Nu gælder:',
      details: () => 'Oplysningerne er ændret; tidspunktet er det samme:',
      cancelled: () => 'Følgende er desværre aflyst:',
      uninvited: () => 'Invitationen til følgende er trukket tilbage, og du skal ikke deltage:',
    },
    when: (time: string) => `Tid: ${time}`,
    where: (place: string) => `Sted: ${place}`,
    join: (link: string) => `Deltag på: ${link}`,
    answer: (link: string) => `Svar her: ${link}`,
    answerAgain: (link: string) => `Svar venligst igen, nu hvor tiden er en anden: ${link}`,
    regards: (by: string) => `Med venlig hilsen\n${by}`,
  },
}
