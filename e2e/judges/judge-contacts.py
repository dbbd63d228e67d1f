"""Reads a vCard file on standard input with python3-vobject and says in JSON what it understood.

Exit code 3 where python3-vobject is not installed.
"""

import json
import sys

try:
    import vobject
except ImportError:
    sys.exit(3)


def first(card, name):
    found = card.contents.get(name)
    return found[0].value if found else None


cards = []
for card in vobject.readComponents(sys.stdin.buffer.read().decode("utf-8")):
    name = first(card, "n")
    cards.append(
        {
            "version": first(card, "version"),
            "fn": first(card, "fn"),
            "family": name.family if name else None,
            "given": name.given if name else None,
            "organisation": first(card, "org"),
            "title": first(card, "title"),
            "emails": [each.value for each in card.contents.get("email", [])],
            "uid": first(card, "uid"),
        }
    )
json.dump(cards, sys.stdout)
