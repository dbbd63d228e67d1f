"""Keeps one invited person's calendar from the mails they were sent, by RFC 5546, with nothing of ours in between.

Standard input: {"address": "…", "mails": ["<a whole message>", …]} in the order sent. Standard output, in JSON:
{"events": {uid: {sequence, status, organizer, occurrences: {recurrence-id or "": {…}}}}, "refused": […], "stale": n}.
Exit code 3 where python3-icalendar is not installed.
"""

import datetime
import email
import email.policy
import json
import sys

try:
    import icalendar
except ImportError:
    sys.exit(3)


class Refused(Exception):
    """The message breaks a rule, so a calendar need not act on it."""


def when(value):
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            raise Refused("floating time")
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return None if value is None else value.isoformat()


def address_of(value):
    text = str(value)
    return text[7:].lower() if text.lower().startswith("mailto:") else text.lower()


def listed(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def calendar_of(message, address):
    """The text/calendar alternative (RFC 6047 §2.4): its method parameter is the calendar's METHOD, in UTF-8."""
    recipients = [a.addr_spec.lower() for a in message["To"].addresses]
    if recipients != [address]:
        raise Refused(f"sent to {recipients}")
    bodies = [
        part
        for part in message.walk()
        if part.get_content_type() == "text/calendar" and not part.is_attachment()
    ]
    if len(bodies) != 1:
        raise Refused(f"{len(bodies)} calendar alternatives")
    (part,) = bodies
    if (part.get_content_charset() or "").lower() != "utf-8":
        raise Refused("not UTF-8")
    calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
    method = str(calendar.get("METHOD", ""))
    if method != part.get_param("method") or method != method.upper():
        raise Refused(f"METHOD {method} in a part of method {part.get_param('method')}")
    attached = [p for p in message.walk() if p.is_attachment() and p.get_filename("").endswith(".ics")]
    if any(p.get_payload(decode=True) != part.get_payload(decode=True) for p in attached):
        raise Refused("the attachment differs from the body")
    return method, calendar.walk("VEVENT")


def occurrence_of(event, address):
    attendees = {
        address_of(each): {
            "status": str(each.params.get("PARTSTAT", "NEEDS-ACTION")),
            "rsvp": str(each.params.get("RSVP", "FALSE")),
            "name": str(each.params.get("CN", "")),
        }
        for each in listed(event.get("ATTENDEE"))
    }
    if len(attendees) != len(listed(event.get("ATTENDEE"))):
        raise Refused("one attendee twice")
    rule = event.get("RRULE")
    return {
        "start": when(event.decoded("DTSTART")),
        "end": when(event.decoded("DTEND")) if "DTEND" in event else None,
        "summary": str(event.get("SUMMARY", "")),
        "location": str(event.get("LOCATION", "")),
        "status": str(event.get("STATUS", "CONFIRMED")),
        "rule": rule.to_ical().decode() if rule is not None else None,
        "excluded": sorted(when(one.dt) for each in listed(event.get("EXDATE")) for one in each.dts),
        "invited": address in attendees,
        "mine": attendees.get(address),
        "attendees": attendees,
        "sequence": int(event.get("SEQUENCE", 0)),
        "stamp": when(event.decoded("DTSTAMP")),
    }


def is_stale(new, old):
    """§2.1.5: an older SEQUENCE, or the same one with an older DTSTAMP."""
    return old is not None and (new["sequence"], new["stamp"]) < (old["sequence"], old["stamp"])


def receive(calendar, method, events, address):
    if method not in ("REQUEST", "CANCEL"):
        raise Refused(f"METHOD {method}")
    uids = {str(event.get("UID")) for event in events}
    organizers = {address_of(event.get("ORGANIZER")) for event in events}
    if len(uids) != 1 or len(organizers) != 1:
        raise Refused("not one event with one organizer")
    (uid,), (organizer,) = uids, organizers
    kept = calendar.setdefault(uid, {"organizer": organizer, "occurrences": {}})
    if kept["organizer"] != organizer:
        raise Refused("another organizer")
    read = {
        when(event.decoded("RECURRENCE-ID")) if "RECURRENCE-ID" in event else "": occurrence_of(event, address)
        for event in events
    }
    stale = [is_stale(new, kept["occurrences"].get(which)) for which, new in read.items()]
    if all(stale):
        return False
    if method == "REQUEST":
        request(kept, read)
    else:
        cancel(kept, read)
    return True


def request(kept, read):
    """§3.2.2: the whole event as it now is, or single occurrences of one known before."""
    if any(not new["invited"] for new in read.values()):
        raise Refused("the recipient is no attendee")
    if "" in read:
        kept["occurrences"] = read
    else:
        kept["occurrences"].update(read)


def cancel(kept, read):
    """§3.2.5: cancelled for everyone when STATUS says so, else only for the attendees named."""
    for which, new in read.items():
        old = kept["occurrences"].get(which)
        if old is not None and new["sequence"] <= old["sequence"]:
            raise Refused("a cancellation without a higher SEQUENCE")
        if not new["invited"]:
            raise Refused("a cancellation that does not name its recipient")
        # The PARTSTAT that was known stays: a cancellation asks nothing.
        status = "CANCELLED" if new["status"] == "CANCELLED" else "UNINVITED"
        kept["occurrences"][which] = {**(old or new), "status": status, "sequence": new["sequence"], "stamp": new["stamp"]}
        if which == "":
            for other in kept["occurrences"].values():
                other["status"] = status


def main():
    given = json.load(sys.stdin)
    address = given["address"].lower()
    calendar, refused, stale = {}, [], 0
    for number, text in enumerate(given["mails"], 1):
        message = email.message_from_bytes(text.encode("utf-8"), policy=email.policy.default)
        try:
            method, events = calendar_of(message, address)
            stale += 0 if receive(calendar, method, events, address) else 1
        except Refused as problem:
            refused.append(f"mail {number}: {problem}")
    json.dump({"events": calendar, "refused": refused, "stale": stale}, sys.stdout)


if __name__ == "__main__":
    main()
