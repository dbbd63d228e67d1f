"""Reads an iCalendar file on standard input with every judge installed here and says in JSON what each understood.

libical: what it cannot read (X-LIC-ERROR) and the rules of RFC 5546 it sees broken; icalendar and vobject: the events.
"""

import ctypes
import ctypes.util
import datetime
import json
import sys


def text_of(value):
    return None if value is None else str(value)


def when(value):
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            return "floating " + value.isoformat()
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return None if value is None else value.isoformat()


class IcalTime(ctypes.Structure):
    _fields_ = [
        *[(name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")],
        ("zone", ctypes.c_void_p),
    ]


VEVENT = 4


def starts_in_libical(lib, root):
    lib.icalcomponent_get_first_component.restype = ctypes.c_void_p
    lib.icalcomponent_get_first_component.argtypes = [ctypes.c_void_p, ctypes.c_int]
    lib.icalcomponent_get_next_component.restype = ctypes.c_void_p
    lib.icalcomponent_get_next_component.argtypes = [ctypes.c_void_p, ctypes.c_int]
    lib.icalcomponent_get_dtstart.restype = IcalTime
    lib.icalcomponent_get_dtstart.argtypes = [ctypes.c_void_p]
    lib.icaltime_as_timet_with_zone.restype = ctypes.c_long
    lib.icaltime_as_timet_with_zone.argtypes = [IcalTime, ctypes.c_void_p]
    starts = []
    event = lib.icalcomponent_get_first_component(root, VEVENT)
    while event:
        start = lib.icalcomponent_get_dtstart(event)
        if start.is_date:
            starts.append(datetime.date(start.year, start.month, start.day).isoformat())
        else:
            seconds = lib.icaltime_as_timet_with_zone(start, start.zone)
            starts.append(when(datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)))
        event = lib.icalcomponent_get_next_component(root, VEVENT)
    return starts


def judge_with_libical(body):
    path = ctypes.util.find_library("ical")
    if not path:
        return None
    lib = ctypes.CDLL(path)
    lib.icalparser_parse_string.restype = ctypes.c_void_p
    lib.icalparser_parse_string.argtypes = [ctypes.c_char_p]
    lib.icalcomponent_count_errors.argtypes = [ctypes.c_void_p]
    lib.icalcomponent_as_ical_string.restype = ctypes.c_char_p
    lib.icalcomponent_as_ical_string.argtypes = [ctypes.c_void_p]
    lib.icalrestriction_check.argtypes = [ctypes.c_void_p]
    root = lib.icalparser_parse_string(body)
    if not root:
        return {"errors": -1, "restrictions": False, "text": "", "starts": []}
    errors = lib.icalcomponent_count_errors(root)
    restrictions = lib.icalrestriction_check(root)
    text = lib.icalcomponent_as_ical_string(root).decode("utf-8")
    starts = starts_in_libical(lib, root)
    return {"errors": errors, "restrictions": bool(restrictions), "text": text, "starts": starts}


def judge_with_icalendar(body):
    try:
        import icalendar
    except ImportError:
        return None
    events = []
    for event in icalendar.Calendar.from_ical(body).walk("VEVENT"):
        attendees = event.get("ATTENDEE", [])
        attendees = attendees if isinstance(attendees, list) else [attendees]
        events.append(
            {
                "uid": text_of(event.get("UID")),
                "summary": text_of(event.get("SUMMARY")),
                "url": text_of(event.get("URL")),
                "start": when(event.decoded("DTSTART")),
                "end": when(event.decoded("DTEND")) if "DTEND" in event else None,
                "attendees": [str(each) for each in attendees],
            }
        )
    return events


def judge_with_vobject(body):
    try:
        import vobject
    except ImportError:
        return None
    events = []
    for event in getattr(vobject.readOne(body.decode("utf-8")), "vevent_list", []):
        found = event.contents
        events.append(
            {
                "uid": event.uid.value,
                "summary": event.summary.value,
                "url": found["url"][0].value if "url" in found else None,
                "start": when(event.dtstart.value),
                "end": when(found["dtend"][0].value) if "dtend" in found else None,
                "attendees": [each.value for each in found.get("attendee", [])],
            }
        )
    return events


if __name__ == "__main__":
    octets = sys.stdin.buffer.read()
    verdict = {
        "libical": judge_with_libical(octets),
        "icalendar": judge_with_icalendar(octets),
        "vobject": judge_with_vobject(octets),
    }
    json.dump(verdict, sys.stdout)
