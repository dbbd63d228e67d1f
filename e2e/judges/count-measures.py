"""Counts the evidence of the strategy's measures by hand: its own SQL over the SQLite file, none of the app's code.

Usage: count-measures.py <database> <account e-mail> <YYYY-MM-DD>
Prints JSON: measure number -> the number the scoreboard should show to that account, read on that day.
"""

import json
import sqlite3
import sys
from datetime import date, timedelta

path, email, day = sys.argv[1:4]
db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
db.row_factory = sqlite3.Row

account = db.execute(
    'SELECT a.id, a."personId", a."officeId" FROM "Account" a WHERE a.email = ?', (email,)
).fetchone()
me = {"account": account["id"], "person": account["personId"], "office": account["officeId"]}

periods = db.execute('SELECT * FROM "StrategyPeriod" ORDER BY "startsOn"').fetchall()
begun = [p for p in periods if p["startsOn"] <= day] or periods[:1]
period = begun[-1]
first = period["startsOn"]


def ids(sql, **more):
    return {row[0] for row in db.execute(sql, {**me, **more})}


def readers(table, column):
    return (
        f'SELECT "{column}" FROM "{table}" WHERE "accountId" = :account OR "officeId" = :office'
    )


meetings = ids(
    f"""SELECT id FROM "Meeting" WHERE handling = 'OPEN' OR "createdById" = :account
        OR id IN (SELECT "meetingId" FROM "MeetingParticipant"
                  WHERE "personId" = :person AND role IN ('HOST', 'PARTICIPANT'))
        OR id IN ({readers("MeetingReader", "meetingId")})"""
)
persons = ids(
    f"""SELECT id FROM "Person" WHERE handling = 'OPEN' OR "createdById" = :account OR id = :person
        OR id IN ({readers("PersonReader", "personId")})"""
)
editions = ids(
    f"""SELECT id FROM "Edition" WHERE handling = 'OPEN' OR "createdById" = :account
        OR id IN (SELECT "editionId" FROM "Invitation"
                  WHERE "personId" = :person AND attendance = 'ATTENDED')
        OR id IN ({readers("EditionReader", "editionId")})"""
)
standing_meetings = meetings & ids('SELECT id FROM "Meeting" WHERE "archivedAt" IS NULL')
standing_editions = editions & ids('SELECT id FROM "Edition" WHERE "archivedAt" IS NULL')


def contributions(measure, kind, only_changed=False):
    rows = db.execute(
        """SELECT * FROM "Contribution" WHERE "measureId" = ? AND kind = ? AND "archivedAt" IS NULL
           AND "happenedOn" BETWEEN ? AND ?""",
        (measure["id"], kind, first, day),
    ).fetchall()
    counted = set()
    for row in rows:
        named = {
            one[0]
            for one in db.execute(
                'SELECT "personId" FROM "ContributionPerson" WHERE "contributionId" = ?', (row["id"],)
            )
        }
        if row["meetingId"] and row["meetingId"] not in standing_meetings:
            continue
        if row["editionId"] and row["editionId"] not in standing_editions:
            continue
        if not named <= persons or (only_changed and row["conductChanged"] != 1):
            continue
        counted.add(row["id"])
    return len(counted)


def tagged(measure, *kind_sets):
    counted = 0
    for row in db.execute(
        """SELECT m.id FROM "MeetingMeasure" t JOIN "Meeting" m ON m.id = t."meetingId"
           WHERE t."measureId" = ? AND m.status = 'HELD' AND m."startsOn" BETWEEN ? AND ?""",
        (measure["id"], first, day),
    ):
        there = {
            one[0]
            for one in db.execute(
                """SELECT o.kind FROM "MeetingOrganisation" x JOIN "Organisation" o
                   ON o.id = x."organisationId" WHERE x."meetingId" = ? AND o."ownHouse" = 0""",
                (row["id"],),
            )
        }
        if row["id"] in standing_meetings and all(there & kinds for kinds in kind_sets):
            counted += 1
    return counted


def held(measure):
    rows = db.execute(
        """SELECT id, "startsOn" FROM "Edition" WHERE "seriesId" = ? AND "heldAt" IS NOT NULL
           AND "cancelledAt" IS NULL AND "startsOn" BETWEEN ? AND ?""",
        (measure["seriesId"], first, day),
    )
    return [row for row in rows if row["id"] in standing_editions]


STATES = {"COUNTRY", "MISSION", "DANISH_AUTHORITY"}


def countries(edition):
    """Of those whose post was invited; the demonstration invites countries by post alone."""
    found = set()
    for row in db.execute(
        """SELECT i."personId", i."postId", o.kind, o.country FROM "Invitation" i
           LEFT JOIN "Post" p ON p.id = i."postId" LEFT JOIN "Organisation" o ON o.id = p."organisationId"
           WHERE i."editionId" = ? AND i.attendance = 'ATTENDED' AND i."archivedAt" IS NULL""",
        (edition["id"],),
    ):
        if row["personId"] and row["personId"] not in persons:
            continue
        if row["kind"] in STATES and row["country"]:
            found.add(row["country"])
    return len(found)


def live(measure):
    group = db.execute('SELECT * FROM "Group" WHERE id = ?', (measure["groupId"],)).fetchone()
    since = (date.fromisoformat(day) - timedelta(days=group["windowDays"])).isoformat()
    count = 0
    for member in db.execute(
        """SELECT "organisationId" FROM "GroupMember" WHERE "groupId" = ? AND rung = 'ACTIVE'
           AND since <= ? AND "archivedAt" IS NULL AND "organisationId" IS NOT NULL""",
        (group["id"], day),
    ).fetchall():
        seen = {
            (row["meetingId"])
            for row in db.execute(
                """SELECT p."meetingId", p."personId" FROM "MeetingParticipant" p
                   JOIN "Meeting" m ON m.id = p."meetingId"
                   WHERE p."organisationId" = ? AND p.role IN ('HOST', 'PARTICIPANT')
                   AND m.status = 'HELD' AND m."startsOn" BETWEEN ? AND ?""",
                (member["organisationId"], since, day),
            )
            if row["meetingId"] in standing_meetings and row["personId"] in persons
        }
        if len(seen) >= max(1, group["leastMeetings"]):
            count += 1
    return count


COUNT = {
    1: lambda m: contributions(m, "POLICY_INPUT"),
    2: lambda m: contributions(m, "POLICY_INPUT"),
    3: lambda m: contributions(m, "CASE", only_changed=True),
    4: lambda m: contributions(m, "OPPORTUNITY"),
    5: lambda m: tagged(m, {"SOCIAL_PARTNER", "DANISH_AUTHORITY"}),
    6: lambda m: contributions(m, "REPORT"),
    7: lambda m: contributions(m, "PUBLICATION"),
    8: lambda m: contributions(m, "PRESS_ITEM"),
    9: lambda m: contributions(m, "POLICY_INPUT"),
    10: lambda m: len(held(m)),
    11: live,
    12: lambda m: contributions(m, "PARTNERSHIP"),
    13: lambda m: contributions(m, "POLICY_INPUT"),
    14: lambda m: contributions(m, "ACTIVITY"),
    15: lambda m: contributions(m, "POLICY_INPUT"),
    16: lambda m: tagged(m, {"NATO_BODY", "EU_BODY"}, {"COMPANY"}),
    17: lambda m: len(held(m)),
    18: lambda m: max([countries(edition) for edition in held(m)], default=0),
    19: lambda m: contributions(m, "PARTNERSHIP") + tagged(m),
    20: live,
    21: lambda m: contributions(m, "ACTIVITY"),
}

measures = db.execute(
    'SELECT m.* FROM "Measure" m JOIN "Priority" p ON p.id = m."priorityId" WHERE p."periodId" = ?',
    (period["id"],),
)
print(json.dumps({m["number"]: COUNT[m["number"]](m) for m in measures}, sort_keys=True))
