import type { MeetingKind, NewMeeting } from '~/domain/meetings/meeting'

/** A held meeting of an hour ago with these persons, as the form hands it over. */
export function meetingWith(personIds: readonly string[], kind: MeetingKind = 'MEETING'): NewMeeting {
  const startsAt = new Date(Date.now() - 2 * 3_600_000)
  return {
    formKey: crypto.randomUUID(),
    kind,
    status: 'HELD',
    title: 'Måling: fælles opfølgning på kvanteteknologi',
    when: {
      allDay: false,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 3_600_000),
      zone: 'Europe/Copenhagen',
    },
    purpose: 'At aftale næste skridt.',
    readout: 'Enighed om linjen. De vender tilbage med et udkast inden månedens udgang.',
    participants: personIds.map((personId) => ({ personId })),
  }
}
